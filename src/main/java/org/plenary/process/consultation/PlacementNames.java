package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import org.plenary.guideline.Guidelines;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of the places of comments in a draft goes by the title of its guideline. */
@Component
class PlacementNames implements SubjectNames {

  private final Guidelines guidelines;

  PlacementNames(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "placement";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return guidelines.titlesOfDrafts(keys);
  }
}
