package org.plenary.process.prize;

import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.DoneBefore;
import org.springframework.stereotype.Component;

/** What a juror did before their procedure came to ask for it. */
@Component
class JurorDone implements DoneBefore {

  private final Jurors jurors;

  JurorDone(Jurors jurors) {
    this.jurors = jurors;
  }

  @Override
  public String procedure() {
    return "juror";
  }

  @Override
  public boolean isDone(String task, String key) {
    return task.equals("declare-conflicts") && jurors.get(new JurorId(key)).declaredAt() != null;
  }
}
