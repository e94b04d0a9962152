package org.plenary.job;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the file a piece of work makes. */
@FunctionalInterface
public interface ResultWriter {

  void writeTo(OutputStream out) throws IOException;
}
