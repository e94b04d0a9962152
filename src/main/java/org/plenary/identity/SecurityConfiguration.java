package org.plenary.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Who gets through the door: views by their annotations, pages by {@link PublicPages}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

  static final String SIGN_IN = "/login";

  @Bean
  SecurityFilterChain plenarySecurity(
      HttpSecurity http,
      PasswordSignIn passwordSignIn,
      CurrentPerson currentPerson,
      PublicPages publicPages,
      SignInRefusal refusal,
      VaadinDefaultRequestCache requestCache,
      NavigationAccessControl navigation)
      throws Exception {
    navigation.setLoginView(SIGN_IN);
    remember(requestCache);
    // A manager made for us would ask the bean a second time and count each failure twice.
    http.authenticationManager(new ProviderManager(passwordSignIn));
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/health", "/actuator/health/*", "/assets/**", "/error")
                .permitAll()
                .requestMatchers(publicPages)
                .permitAll());
    http.csrf(SecurityConfiguration::protectForms);
    http.formLogin(
        form ->
            form.loginPage(SIGN_IN)
                .successHandler(afterSignIn(requestCache))
                .failureHandler(refusal)
                .permitAll());
    http.exceptionHandling(exceptions -> exceptions.accessDeniedHandler(new StaleForm()));
    http.headers(SecurityHeaders::write);
    http.with(
        vaadin(),
        flow -> flow.logoutSuccessHandler(afterSignOut()).anyRequest(AuthorizedUrl::authenticated));
    http.addFilterBefore(new SessionGuard(currentPerson), AuthorizationFilter.class);
    return http.build();
  }

  /** In a cookie, so that a visitor who only looks at the sign-in page costs no session. */
  private static void protectForms(CsrfConfigurer<HttpSecurity> csrf) {
    var repository = new CookieCsrfTokenRepository();
    repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
    csrf.csrfTokenRepository(repository);
    // Mail programs post here for their readers. The signed link is what gives the right to.
    csrf.ignoringRequestMatchers("/optional-mail/*");
  }

  /** Keeps the page a mail links to over the sign-in; pages only, no pictures and no data. */
  private static void remember(VaadinDefaultRequestCache requestCache) {
    var pages = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
    pages.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    var cache = new HttpSessionRequestCache();
    cache.setMatchingRequestParameterName(null);
    cache.setRequestMatcher(
        new AndRequestMatcher(request -> "GET".equals(request.getMethod()), pages));
    requestCache.setDelegateRequestCache(cache);
  }

  private static VaadinSavedRequestAwareAuthenticationSuccessHandler afterSignIn(
      VaadinDefaultRequestCache requestCache) {
    var handler = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
    handler.setRequestCache(requestCache);
    return handler;
  }

  private static SimpleUrlLogoutSuccessHandler afterSignOut() {
    var handler = new SimpleUrlLogoutSuccessHandler();
    handler.setDefaultTargetUrl(SIGN_IN + "?signed-out");
    handler.setRedirectStrategy(new UidlRedirectStrategy());
    return handler;
  }
}
