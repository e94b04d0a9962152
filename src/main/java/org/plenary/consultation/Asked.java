package org.plenary.consultation;

import java.util.List;
import org.plenary.group.Body;
import org.plenary.group.OwnBody;
import org.plenary.identity.Person;

/**
 * Somebody a round asks, told once whatever they are.
 *
 * @param isExpert asked in their own name
 * @param speaksFor bodies they hand in for
 * @param reviewsFor bodies they comment within, and how long before the close they have to be done
 */
record Asked(Person person, boolean isExpert, List<Body> speaksFor, List<OwnBody> reviewsFor) {}
