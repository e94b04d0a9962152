package org.plenary.attachment.ui;

/** A file that was not taken in, and why; shown until the next try. */
record RefusedFile(String name, String reason) {}
