package org.phieukin;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address that the application answers, as it says itself when it starts. */
@Provider
@Singleton
public class ListedRoutes implements DynamicFeature {
  @Inject Router router;

  private final Map<String, String> resources = new TreeMap<>();

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    var method = resource.getResourceMethod();
    var address = UriBuilder.fromResource(resource.getResourceClass());
    if (method.isAnnotationPresent(Path.class)) {
      address.path(method);
    }
    var consumes =
        Optional.ofNullable(method.getAnnotation(Consumes.class))
            .or(
                () ->
                    Optional.ofNullable(resource.getResourceClass().getAnnotation(Consumes.class)))
            .map(types -> types.value()[0])
            .orElse("");
    Arrays.stream(method.getAnnotations())
        .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .forEach(verb -> resources.put(verb.value() + " " + path(address), consumes));
  }

  private static String path(UriBuilder address) {
    return address.toTemplate().replaceAll(":\\s*", ":").replaceAll("^/*", "/");
  }

  /** Method and address of every resource, each with the type of content it takes. */
  public Map<String, String> resources() {
    return resources;
  }

  /** The addresses that are answered before or beside all resources. */
  public Set<String> others() {
    return paths(router).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> paths(Router router) {
    return router.getRoutes().stream()
        .filter(route -> route.getPath() != null)
        .flatMap(
            route ->
                route.getSubRouter() == null
                    ? Stream.of(route.getPath())
                    : paths(route.getSubRouter()).map(path -> under(route, path)));
  }

  private static String under(Route route, String path) {
    return route.getPath().replaceAll("/$", "") + path;
  }
}
