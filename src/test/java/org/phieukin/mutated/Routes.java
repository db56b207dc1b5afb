package org.phieukin.mutated;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every address of the application with its method, as the code itself declares them. */
public final class Routes {
  private static final List<Route> ALL = read();

  private Routes() {}

  /** A method and the template of an address. */
  public record Route(String method, String template) {}

  /** All of them, always in the same order. */
  public static List<Route> all() {
    return ALL;
  }

  private static List<Route> read() {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.phieukin");
    return classes.stream()
        .filter(one -> one.isAnnotatedWith(Path.class))
        .flatMap(Routes::of)
        .distinct()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  private static Stream<Route> of(JavaClass one) {
    var resource = one.reflect();
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(any -> any.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(verb -> new Route(verb.value(), template(resource, method))));
  }

  private static String template(Class<?> resource, Method method) {
    var address = UriBuilder.fromResource(resource);
    var whole = method.isAnnotationPresent(Path.class) ? address.path(method) : address;
    var template = whole.toTemplate();
    return template.startsWith("/") ? template : "/" + template;
  }
}
