package org.plenary.consultation;

/**
 * Somebody who speaks in an open round without an account.
 *
 * @param organisation whom they belong to; they speak for it only with a mandate
 */
public record PublicVoice(
    String name, String email, String country, String organisation, boolean hasMandate) {}
