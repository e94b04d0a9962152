package org.plenary.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.job.JobProgress;
import org.plenary.job.ResultWriter;

/** Remembers what a piece of work tells of itself; may cut it short, as a power cut would. */
public class SeenProgress implements JobProgress {

  public final List<Long> notedLines = new ArrayList<>();
  public final List<String> notedKeys = new ArrayList<>();
  public final ByteArrayOutputStream file = new ByteArrayOutputStream();
  public int total;
  public int steps;
  public String sentence = "";
  public List<Object> said = List.of();
  private int cutAt = Integer.MAX_VALUE;

  /** Fails at this step. */
  public SeenProgress cutAt(int step) {
    cutAt = step;
    return this;
  }

  @Override
  public void outOf(int all) {
    total = all;
  }

  @Override
  public void outOfWhole(int all) {
    total = all;
  }

  @Override
  public void outOfMails(int all) {
    total = all;
  }

  @Override
  public void step() {
    if (++steps == cutAt) {
      throw new IllegalStateException("the light went out");
    }
  }

  @Override
  public void say(String messageKey, Object... arguments) {
    sentence = messageKey;
    said = List.of(arguments);
  }

  @Override
  public void note(long line, String messageKey, Object... arguments) {
    notedLines.add(line);
    notedKeys.add(messageKey);
  }

  @Override
  public void write(String fileName, String mediaType, ResultWriter writer) throws IOException {
    writer.writeTo(file);
  }
}
