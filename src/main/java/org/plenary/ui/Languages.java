package org.plenary.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The languages people can read everything in: English, and each one that every module has its
 * texts in, as {@code i18n/<module>_fr.properties}. Nothing but these files says which they are.
 */
@Component
public class Languages {

  /** What texts and entries are mostly written in, to choose from. */
  public static final List<Locale> WIDESPREAD =
      Stream.of("en", "fr", "es", "ar", "ru", "zh", "ko", "ja", "pt", "de", "th", "fa")
          .map(Locale::forLanguageTag)
          .toList();

  private final List<Locale> offered;

  @Autowired
  Languages(@Value("${spring.messages.basename}") String[] bundles) {
    this(Matching.inAll(bundles));
  }

  /** English and these. */
  public Languages(Collection<Locale> others) {
    List<Locale> all = new ArrayList<>(List.of(Locale.ENGLISH));
    others.stream().filter(one -> !one.equals(Locale.ENGLISH)).forEach(all::add);
    offered = List.copyOf(all);
  }

  /** English first, then by their tags. */
  public List<Locale> offered() {
    return offered;
  }

  public boolean isChoice() {
    return offered.size() > 1;
  }

  /** The first of the wanted ones there is, French also for who asks for that of Canada. */
  public Locale best(List<Locale> wanted) {
    List<Locale.LanguageRange> ranges =
        wanted.stream()
            .map(Locale::toLanguageTag)
            .filter(tag -> !tag.equals("und"))
            .map(Locale.LanguageRange::new)
            .toList();
    Locale found = Locale.lookup(ranges, offered);
    return found == null ? Locale.ENGLISH : found;
  }

  /** How those who speak it call it: "English", "Français", "한국어". */
  public static String ownName(Locale language) {
    String name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  /** Reads off the names of the files which languages there are. */
  private static final class Matching {

    private static final Pattern LANGUAGE = Pattern.compile("_([a-z]{2,3}(_[A-Za-z]+)*)\\.");

    static List<Locale> inAll(String[] bundles) {
      SortedSet<String> tags = new TreeSet<>(of(bundles[0]));
      for (String bundle : bundles) {
        tags.retainAll(of(bundle));
      }
      return tags.stream().map(Locale::forLanguageTag).toList();
    }

    private static List<String> of(String bundle) {
      try {
        List<String> tags = new ArrayList<>();
        var files = new PathMatchingResourcePatternResolver();
        String name = bundle.replace('.', '/').strip();
        for (Resource file : files.getResources("classpath*:" + name + "_*.properties")) {
          Matcher language = LANGUAGE.matcher(String.valueOf(file.getFilename()));
          if (language.find()) {
            tags.add(language.group(1).replace('_', '-'));
          }
        }
        return tags;
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
