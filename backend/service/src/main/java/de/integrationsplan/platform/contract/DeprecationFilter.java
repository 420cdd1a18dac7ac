package de.integrationsplan.platform.contract;

import de.integrationsplan.platform.http.Api;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Announces in each answer that an operation goes away, as soon as the contract says so. */
@Provider
public class DeprecationFilter implements ContainerResponseFilter {

    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Optional.ofNullable(resource.getResourceMethod())
                .map(method -> contract.operation(method.getName()))
                .flatMap(operation -> Deprecation.of(operation.node()))
                .ifPresent(deprecation -> {
                    response.getHeaders().putSingle("Deprecation", deprecation.deprecationHeader());
                    response.getHeaders().putSingle("Sunset", deprecation.sunsetHeader());
                    response.getHeaders()
                            .add(
                                    "Link",
                                    "<" + Api.PATH + "/changelog>; rel=\"deprecation\"; type=\"application/json\"");
                });
    }
}
