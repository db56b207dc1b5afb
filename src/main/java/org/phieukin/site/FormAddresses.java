package org.phieukin.site;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The addresses that take forms and have no page of their own, as the platform names them at the
 * start. A form that comes back with flaws leaves its address in the browser: asked for again, by
 * the language switch or by hand, it leads to the page above it, on which the form stands.
 */
@Provider
@Singleton
public class FormAddresses implements DynamicFeature {
  private final Set<String> pages = ConcurrentHashMap.newKeySet();
  private final Set<String> forms = ConcurrentHashMap.newKeySet();
  private volatile List<Pattern> alone = List.of();

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    var method = resource.getResourceMethod();
    if (method.isAnnotationPresent(GET.class)) {
      pages.add(address(resource));
    } else if (method.isAnnotationPresent(POST.class)) {
      forms.add(address(resource));
    }
  }

  private static String address(ResourceInfo resource) {
    var address = UriBuilder.fromResource(resource.getResourceClass());
    var method = resource.getResourceMethod();
    return (method.isAnnotationPresent(Path.class) ? address.path(method) : address).toTemplate();
  }

  /** The page above this address, where it is one that forms are sent to. */
  Optional<String> above(String path) {
    if (alone.isEmpty()) {
      alone = withoutPage();
    }
    return alone.stream().anyMatch(form -> form.matcher(path).matches())
        ? Optional.of(path.substring(0, Math.max(1, path.lastIndexOf('/'))))
        : Optional.empty();
  }

  private List<Pattern> withoutPage() {
    var shown = pages.stream().map(FormAddresses::page).toList();
    return forms.stream()
        .filter(form -> shown.stream().noneMatch(page -> page.matcher(form).matches()))
        .map(form -> Pattern.compile(form.replaceAll("\\{[^}]*}", "[^/]+")))
        .toList();
  }

  /** A variable stands for itself, one with choices for each of them. */
  private static Pattern page(String address) {
    var variables = address.replaceAll("\\{\\w+}", "\\\\{\\\\w+}");
    return Pattern.compile(variables.replaceAll("\\{\\w+: *([^}]*)}", "($1)"));
  }
}
