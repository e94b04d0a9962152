package org.plenary.identity;

import java.util.List;

/** What a module knows somebody else would have to take on, were this person's account closed. */
public interface CarriedWork {

  List<Carried> list(PersonId person);
}
