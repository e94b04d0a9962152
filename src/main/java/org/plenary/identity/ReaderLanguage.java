package org.plenary.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.ui.Languages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of whoever asks: that of their account; for a visitor the one they chose here, by
 * {@link #PARAMETER} or earlier, else the first their browser names that there are texts in.
 */
@Component("localeResolver")
public class ReaderLanguage implements LocaleResolver {

  public static final String PARAMETER = "lang";

  /** Remembers a visitor's choice; holds a language tag and nothing else. */
  public static final String COOKIE = "plenary-language";

  private final CurrentPerson currentPerson;
  private final Languages languages;

  ReaderLanguage(CurrentPerson currentPerson, Languages languages) {
    this.currentPerson = currentPerson;
    this.languages = languages;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    List<Locale> wanted = new ArrayList<>();
    Optional<Person> person = currentPerson.find();
    if (person.isPresent()) {
      wanted.add(person.get().locale());
    } else {
      chosen(request).ifPresent(wanted::add);
      remembered(request).ifPresent(wanted::add);
      wanted.addAll(accepted(request));
    }
    return languages.best(wanted);
  }

  /** What a visitor asks for just now; a language nobody offers is no choice. */
  public Optional<Locale> chosen(HttpServletRequest request) {
    return offered(request.getParameter(PARAMETER));
  }

  public Optional<Locale> remembered(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : offered(cookie.getValue());
  }

  private Optional<Locale> offered(@Nullable String tag) {
    return languages.offered().stream()
        .filter(one -> one.toLanguageTag().equalsIgnoreCase(tag))
        .findFirst();
  }

  // Without the header the server would answer with the language of its own machine.
  private static List<Locale> accepted(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? List.of()
        : Collections.list(request.getLocales());
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("Chosen by a visitor's cookie or in the account");
  }
}
