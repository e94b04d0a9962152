package org.plenary.adoption;

/**
 * That a text was cleared although something held it. Public, as at the release of a round.
 *
 * @param answersFor who answers for it
 * @param rounds how many rounds were planned, open or not answered
 * @param unexplained how many changes and acceptances nobody had explained
 * @param waiting how many comments had no place in the text
 */
public record InSpite(String answersFor, String ground, int rounds, int unexplained, int waiting) {}
