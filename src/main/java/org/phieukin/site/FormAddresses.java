package org.phieukin.site;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The addresses that take forms and have no page of their own. A form that comes back with flaws
 * leaves its address in the browser: asked for again, by the language switch or by hand, it leads
 * to the page above it, on which the form stands.
 */
@ApplicationScoped
class FormAddresses {
  private final List<Pattern> patterns = all();

  private static List<Pattern> all() {
    var pages = addresses(GET.class).map(FormAddresses::page).toList();
    return addresses(POST.class)
        .filter(address -> pages.stream().noneMatch(page -> page.matcher(address).matches()))
        .map(address -> Pattern.compile(address.replaceAll("\\{[^}]*}", "[^/]+")))
        .toList();
  }

  private static Stream<String> addresses(Class<? extends Annotation> verb) {
    return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> method.isAnnotationPresent(verb))
        .map(FormAddresses::address)
        .distinct();
  }

  private static String address(Method method) {
    var rest = Optional.ofNullable(method.getAnnotation(Path.class)).map(path -> path.value());
    var root = method.getDeclaringClass().getAnnotation(Path.class).value();
    return (root + "/" + rest.orElse("")).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
  }

  /** A variable stands for itself, one with choices for each of them. */
  private static Pattern page(String address) {
    var variables = address.replaceAll("\\{\\w+}", "\\\\{\\\\w+}");
    return Pattern.compile(variables.replaceAll("\\{\\w+: *([^}]*)}", "($1)"));
  }

  /** The page above this address, where it is one that forms are sent to. */
  Optional<String> above(String path) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches())
        ? Optional.of(path.substring(0, Math.max(1, path.lastIndexOf('/'))))
        : Optional.empty();
  }
}
