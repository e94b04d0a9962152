package org.plenary.programme;

/**
 * What an entry is entered for. Who may enter is the eligibility table's word, not the category's.
 */
public record Category(String key, String name, String description) {}
