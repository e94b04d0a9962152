package org.plenary.identity;

/**
 * One thing that rests on a person.
 *
 * @param messageKey a text with a place for the name
 * @param href where it is taken care of
 */
public record Carried(String messageKey, String name, String href) {}
