package org.plenary.meeting;

/** One item of an agenda. */
public record AgendaItem(String title, String speaker, int minutes) {}
