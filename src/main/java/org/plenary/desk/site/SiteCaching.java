package org.plenary.desk.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets browsers and caches on the way keep the public pages for a minute. */
@Configuration(proxyBeanMethods = false)
class SiteCaching implements WebMvcConfigurer, HandlerInterceptor {

  private static final String[] PAGES = {
    "/prizes",
    "/prizes/**",
    "/api/prizes",
    "/api/prizes/**",
    "/consultations",
    "/api/consultations",
    "/expert-calls/**",
    "/adopted-guidelines",
    "/adopted-guidelines/**",
    "/api/adopted-guidelines",
    "/api/adopted-guidelines/**"
  };

  /**
   * Without numbers used once: a kept page must fit the policy that comes with a "not modified".
   */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self' data:; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final CacheControl A_MINUTE =
      CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().mustRevalidate();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns(PAGES).order(1);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader(HttpHeaders.CACHE_CONTROL, A_MINUTE.getHeaderValue());
    // Who chose a language or is signed in has a cookie; all others share what was kept.
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
    return true;
  }

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> siteEtags() {
    ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
    // A strong tag would keep the server from compressing.
    filter.setWriteWeakETag(true);
    FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
        new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(
        Arrays.stream(PAGES).map(page -> page.replace("**", "*")).toArray(String[]::new));
    return registration;
  }
}
