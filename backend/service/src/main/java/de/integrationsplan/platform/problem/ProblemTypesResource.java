package de.integrationsplan.platform.problem;

import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.http.ItemList;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalogue of problem types, as data. */
@Path("/problems")
@PermitAll
public class ProblemTypesResource {

    /** A problem type as the contract shows it. */
    public record ProblemTypeInfo(String code, String type, int status, String title, String description) {

        static ProblemTypeInfo of(ProblemType type) {
            return new ProblemTypeInfo(
                    type.code(),
                    type.uri().toString(),
                    type.status(),
                    type.title(CallerLanguage.current()),
                    type.description());
        }
    }

    @GET
    public RestResponse<ItemList<ProblemTypeInfo>> listProblemTypes() {
        return Answers.kept(new ItemList<>(
                Arrays.stream(ProblemType.values()).map(ProblemTypeInfo::of).toList()));
    }

    @GET
    @Path("/{code}")
    public RestResponse<ProblemTypeInfo> getProblemType(@PathParam("code") String code) {
        ProblemType type = ProblemType.forCode(code);
        if (type == null) {
            throw Problem.notFound();
        }
        return Answers.kept(ProblemTypeInfo.of(type));
    }
}
