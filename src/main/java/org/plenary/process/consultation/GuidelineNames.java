package org.plenary.process.consultation;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.process.SubjectNames;
import org.springframework.stereotype.Component;

/** The procedure of a guideline goes by its title. */
@Component
class GuidelineNames implements SubjectNames {

  private final Guidelines guidelines;

  GuidelineNames(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  @Override
  public String procedure() {
    return "guideline";
  }

  @Override
  public Map<String, String> names(Collection<String> keys) {
    return guidelines.titles(keys.stream().map(GuidelineId::new).toList()).entrySet().stream()
        .collect(Collectors.toMap(titled -> titled.getKey().value(), Map.Entry::getValue));
  }
}
