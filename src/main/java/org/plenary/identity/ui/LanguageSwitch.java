package org.plenary.identity.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.ReaderLanguage;
import org.plenary.ui.Languages;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Lets a visitor choose the language of the plain pages, and remembers it in their browser. */
@Configuration(proxyBeanMethods = false)
@ControllerAdvice(annotations = Controller.class)
class LanguageSwitch implements WebMvcConfigurer, HandlerInterceptor {

  /** After the pages have said how long they may be kept. */
  private static final int AFTER_CACHING = 10;

  private static final Duration REMEMBERED = Duration.ofDays(365);

  private final ReaderLanguage readerLanguage;
  private final CurrentPerson currentPerson;
  private final Languages languages;

  LanguageSwitch(ReaderLanguage readerLanguage, CurrentPerson person, Languages languages) {
    this.readerLanguage = readerLanguage;
    this.currentPerson = person;
    this.languages = languages;
  }

  /** One of the languages, as the switch shows it. */
  record Choice(String tag, String name, String link, boolean isNow) {}

  /**
   * What the switch offers: nothing to who is signed in, since the account decides then, nor on a
   * page that answers a form, where following a link would lose what was typed.
   */
  @ModelAttribute("languageChoices")
  List<Choice> choices(HttpServletRequest request, Locale now) {
    boolean isPlainLook =
        "GET".equals(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
    if (!isPlainLook || !languages.isChoice() || currentPerson.find().isPresent()) {
      return List.of();
    }
    return languages.offered().stream().map(one -> choice(request, one, now)).toList();
  }

  private static Choice choice(HttpServletRequest request, Locale language, Locale now) {
    String tag = language.toLanguageTag();
    String link =
        UriComponentsBuilder.newInstance()
            .query(request.getQueryString())
            .replaceQueryParam(ReaderLanguage.PARAMETER, tag)
            .build()
            .toUriString();
    return new Choice(tag, Languages.ownName(language), link, language.equals(now));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(AFTER_CACHING);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod) {
      readerLanguage
          .chosen(request)
          .filter(chosen -> !readerLanguage.remembered(request).equals(Optional.of(chosen)))
          .ifPresent(chosen -> remember(chosen, request, response));
    }
    return true;
  }

  private static void remember(
      Locale chosen, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(ReaderLanguage.COOKIE, chosen.toLanguageTag())
            .path("/")
            .maxAge(REMEMBERED)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    // A cookie is for one visitor; no cache may hand it to the next.
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }
}
