package org.plenary.entry;

/**
 * A finalist as everybody may read it. It says nothing of what became of the entry since.
 *
 * @param certificate the number on its certificate
 */
public record PublicFinalist(
    String category,
    String title,
    String applicant,
    String city,
    String country,
    String summary,
    String certificate) {}
