package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.guideline.Guidelines;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of what a draft leaves to be explained goes by the title of its guideline. */
@Component
class ExplanationNames implements SubjectNames {

  private final Guidelines guidelines;

  ExplanationNames(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "explanation";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return guidelines.titlesOfDrafts(keys);
  }
}
