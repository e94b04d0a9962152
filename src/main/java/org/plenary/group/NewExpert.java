package org.plenary.group;

import java.time.LocalDate;

/**
 * Somebody who is to become a member, as the office writes them down.
 *
 * @param name with titles, in the order they use themselves
 * @param email where they are asked to come in; empty where they are only to be listed
 */
public record NewExpert(
    String name, String email, String organisation, String country, LocalDate since) {}
