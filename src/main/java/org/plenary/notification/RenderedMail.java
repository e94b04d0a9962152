package org.plenary.notification;

/** A mail as its reader gets it: one subject, and the same words as text and as HTML. */
public record RenderedMail(String subject, String text, String html) {}
