package org.plenary.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * People at real browsers, each with cookies of their own. When a test fails, what each of them had
 * on the screen is kept in {@code target/screens}.
 *
 * <pre>{@code
 * @RegisterExtension final Visitors visitors = new Visitors();
 * Page page = visitors.open("http://127.0.0.1:" + port);
 * page.navigate("/login");
 * }</pre>
 */
public final class Visitors
    implements AfterEachCallback,
        LifecycleMethodExecutionExceptionHandler,
        TestExecutionExceptionHandler {

  private static final Path SCREENS = Path.of("target", "screens");

  /** Drawing whole pages takes long, and nobody looks at them after most runs. */
  private static final boolean KEEPS_PICTURES = Boolean.getBoolean("plenary.pictures");

  /**
   * A field that refuses what stands in it says so to screen readers a second time, a moment later,
   * at the foot of the page: whoever looks for its words would find them once or twice, as it
   * happens.
   */
  private static final String SAYS_ONCE =
      """
      const mute = () => document.querySelectorAll('body > div[style*="clip: rect"]').forEach(
        region => Object.defineProperty(region, 'textContent', { set() {}, configurable: true }));
      addEventListener('DOMContentLoaded', () => {
        mute();
        new MutationObserver(mute).observe(document.body, { childList: true });
      });
      """;

  private final List<BrowserContext> visitors = new ArrayList<>();

  /** Seats a new visitor at a desktop; paths they navigate to start from the given address. */
  public Page open(String baseUrl) {
    return open(baseUrl, Screen.DESKTOP, ColorScheme.LIGHT);
  }

  /** Seats a new visitor at the screen they prefer. */
  public Page open(String baseUrl, Screen screen, ColorScheme colours) {
    return seat(
        new Browser.NewContextOptions()
            .setBaseURL(baseUrl)
            .setViewportSize(screen.width, screen.height)
            .setHasTouch(screen == Screen.PHONE)
            .setColorScheme(colours));
  }

  /** Seats somebody whose browser runs no script; axe cannot look at what they see. */
  public Page openWithoutScripts(String baseUrl) {
    return seat(new Browser.NewContextOptions().setBaseURL(baseUrl).setJavaScriptEnabled(false));
  }

  private Page seat(Browser.NewContextOptions options) {
    options.setLocale("en-GB").setTimezoneId("Asia/Seoul");
    // Each move would be waited for; that a page is right at the end of one does not hang on it.
    options.setReducedMotion(ReducedMotion.REDUCE);
    BrowserContext visitor = Chromium.running().newContext(options);
    visitor.addInitScript(SAYS_ONCE);
    visitors.add(visitor);
    return visitor.newPage();
  }

  /**
   * As a link within the program leads there, and waits for the page to come to rest: loading the
   * whole program anew for each screen would take most of the time. Who is there already, or not
   * yet within the program, loads the page.
   */
  public static void follow(Page page, String address) {
    Accessibility.settle(page);
    boolean hasGone =
        (boolean)
            page.evaluate(
                """
                path => {
                  const to = new URL(path, document.baseURI);
                  if (!document.querySelector('vaadin-app-layout main h1') || to.href == location.href)
                    return false;
                  window.dispatchEvent(new CustomEvent('vaadin-router-go', {
                    detail: { pathname: to.pathname, search: to.search, hash: to.hash } }));
                  return true;
                }
                """,
                address);
    if (!hasGone) {
      page.navigate(address);
    }
    page.waitForURL("**" + address);
    Accessibility.settle(page);
  }

  /**
   * Keeps what a page shows, whole, in {@code target/screens} for whoever looks at the screens:
   * only when asked to, with {@code -Dplenary.pictures=true}.
   */
  public static void photograph(Page page, String name) {
    if (KEEPS_PICTURES) {
      keep(page, name);
    }
  }

  /** As {@link #photograph}, at a desk by day, and on a phone by night. */
  public static void photographAnywhere(Page page, String name) {
    if (KEEPS_PICTURES) {
      Accessibility.atDeskAndPhone(page, end -> keep(page, name + end));
    } else {
      Accessibility.settle(page);
    }
  }

  private static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent()) {
      keepScreens(test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
    }
    visitors.forEach(BrowserContext::close);
    visitors.clear();
  }

  /** Where the tests of a class share one instance of it, they may share visitors as well. */
  @Override
  public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    keepScreens(test.getRequiredTestClass().getSimpleName());
    throw placed(failure);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    throw placed(failure);
  }

  /** A browser that waited in vain says neither for whom nor where; a log of it has to. */
  private Throwable placed(Throwable failure) {
    if (!(failure instanceof PlaywrightException)) {
      return failure;
    }
    List<String> steps =
        Stream.of(failure.getStackTrace())
            .filter(step -> step.getClassName().startsWith("org.plenary"))
            .limit(4)
            .map(StackTraceElement::toString)
            .toList();
    List<String> pages =
        visitors.stream().flatMap(visitor -> visitor.pages().stream()).map(Page::url).toList();
    return new AssertionError(steps + " at " + pages + ": " + failure.getMessage(), failure);
  }

  private void keepScreens(String testName) {
    String name = testName.replaceAll("[^\\w-]", "");
    int number = 0;
    for (BrowserContext visitor : visitors) {
      for (Page page : visitor.pages()) {
        number++;
        keep(page, name + "-" + number);
      }
    }
  }
}
