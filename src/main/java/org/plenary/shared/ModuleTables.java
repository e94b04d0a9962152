package org.plenary.shared;

import java.util.Locale;
import org.springframework.data.relational.core.mapping.DefaultNamingStrategy;
import org.springframework.stereotype.Component;

/**
 * The rows of an {@code XRecord} lie in the table named after its module and it: {@code entry_x}.
 */
@Component
class ModuleTables extends DefaultNamingStrategy {

  private static final String SUFFIX = "Record";

  @Override
  public String getTableName(Class<?> type) {
    String packageName = type.getPackageName();
    String module = packageName.substring(packageName.lastIndexOf('.') + 1);
    String name = type.getSimpleName();
    String noun = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    return module + "_" + noun.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
