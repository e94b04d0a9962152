package org.plenary.ui;

/** A page above this one; the last crumb names the page itself and leads nowhere. */
public record Crumb(String label, String href) {}
