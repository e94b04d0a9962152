package org.plenary.job;

import java.io.IOException;
import java.io.OutputStream;

/** Counts nothing. */
final class UnseenProgress implements JobProgress {

  @Override
  public void outOf(int total) {}

  @Override
  public void outOfWhole(int total) {}

  @Override
  public void outOfMails(int total) {}

  @Override
  public void step() {}

  @Override
  public void say(String messageKey, Object... arguments) {}

  @Override
  public void note(long line, String messageKey, Object... arguments) {}

  @Override
  public void write(String fileName, String mediaType, ResultWriter writer) throws IOException {
    writer.writeTo(OutputStream.nullOutputStream());
  }
}
