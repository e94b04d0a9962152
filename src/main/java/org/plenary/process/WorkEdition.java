package org.plenary.process;

/**
 * The edition a piece of work belongs to: screens that show one edition at a time must turn to it.
 */
public record WorkEdition(String code, String name) {}
