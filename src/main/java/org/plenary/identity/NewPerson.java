package org.plenary.identity;

import java.time.ZoneId;
import java.util.Locale;

/** What is known of a person before they have an account. */
public record NewPerson(
    String name, String email, String organisation, Locale locale, ZoneId zone) {}
