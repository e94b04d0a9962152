package org.plenary.rehearsal;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** Somebody who types addresses, seen without a browser. */
@TestComponent
class Visitor {

  private final ApplicationContext context;
  private final Routes routes;

  Visitor(ApplicationContext context) {
    this.context = context;
    this.routes =
        new Routes(
            Set.copyOf(classes(new AnnotationTypeFilter(Route.class), Component.class)),
            Set.copyOf(classes(new AssignableTypeFilter(HasErrorParameter.class), mishap())),
            true);
  }

  @SuppressWarnings("unchecked") // a class cannot say of what it is generic
  private static Class<HasErrorParameter<?>> mishap() {
    return (Class<HasErrorParameter<?>>) (Class<?>) HasErrorParameter.class;
  }

  /** The application's own classes of a kind, wherever they are and whoever may see them. */
  private static <T> List<Class<? extends T>> classes(TypeFilter which, Class<T> kind) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(which);
    List<Class<? extends T>> found = new ArrayList<>();
    for (BeanDefinition one : scanner.findCandidateComponents("org.plenary")) {
      String name = String.valueOf(one.getBeanClassName());
      if (!name.contains(".journey.")) {
        found.add(ClassUtils.resolveClassName(name, null).asSubclass(kind));
      }
    }
    return found;
  }

  Set<Class<? extends Component>> screens() {
    return routes.getRoutes();
  }

  void signIn(Person person) {
    Authentication signedIn = authentication(person);
    SecurityContextHolder.getContext().setAuthentication(signedIn);
    MockVaadin.setMockRequestFactory(
        session -> {
          FakeRequest request = new FakeRequest(session);
          request.setUserPrincipalInt(signedIn);
          request.setUserInRole(
              (principal, role) ->
                  signedIn.getAuthorities().stream()
                      .anyMatch(one -> one.getAuthority().equals("ROLE_" + role)));
          return request;
        });
    MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
  }

  void leave() {
    MockVaadin.tearDown();
    MockVaadin.setMockRequestFactory(FakeRequest::new);
    SecurityContextHolder.clearContext();
  }

  /** The screen this address leads to. */
  Class<?> open(String address) {
    UI.getCurrent().navigate(address);
    MockVaadin.clientRoundtrip();
    List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    return chain.get(0).getClass();
  }

  /** Every word and attribute of the page as it would reach the browser, and its title. */
  String source() {
    List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    return source(chain.get(chain.size() - 1).getElement());
  }

  /** The same of the screen alone, without what stands around every screen. */
  String screenSource() {
    return source(UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0).getElement());
  }

  private static String source(Element element) {
    StringBuilder all = new StringBuilder();
    write(element, all);
    return all.append(UI.getCurrent().getInternals().getTitle()).toString();
  }

  private static void write(Element element, StringBuilder all) {
    all.append(element.getText()).append('\n');
    element
        .getAttributeNames()
        .forEach(name -> all.append(element.getAttribute(name)).append('\n'));
    element
        .getPropertyNames()
        .forEach(name -> all.append(element.getPropertyRaw(name)).append('\n'));
    element.getChildren().forEach(child -> write(child, all));
  }

  static Authentication authentication(Person person) {
    Set<GrantedAuthority> authorities =
        person.roles().stream()
            .map(Role::authority)
            .map(SimpleGrantedAuthority::new)
            .collect(Collectors.toSet());
    return UsernamePasswordAuthenticationToken.authenticated(person.id().value(), "", authorities);
  }
}
