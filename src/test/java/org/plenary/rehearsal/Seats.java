package org.plenary.rehearsal;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.plenary.support.Visitors;

/** Where people sit at their browsers: whoever has signed in once stays signed in. */
final class Seats {

  static final String PASSWORD = "a long enough password";

  private final Visitors visitors;
  private final String baseUrl;
  private final Map<String, Page> pages = new HashMap<>();

  Seats(Visitors visitors, int port) {
    this.visitors = visitors;
    baseUrl = "http://localhost:" + port;
  }

  /** A browser nobody has signed in at. */
  Page stranger() {
    return visitors.open(baseUrl);
  }

  /** The page of the person of this address, signed in. */
  Page of(String address) {
    return pages.computeIfAbsent(
        address,
        unknown -> {
          Page page = stranger();
          page.navigate("/login");
          signIn(page, address);
          return page;
        });
  }

  void keep(String address, Page page) {
    pages.put(address, page);
  }

  static void signIn(Page page, String address) {
    page.locator("input[name=username]").fill(address);
    page.locator("input[name=password]").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/login"));
  }
}
