package de.integrationsplan.responsibility;

import de.integrationsplan.organisation.SuccessionInput;
import de.integrationsplan.organisation.Successions;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Another organisation takes an office's place, and what the office carries passes to it: all of it, or nothing. */
@ApplicationScoped
@Transactional
public class SuccessionService {

    private static final String SHOWN = """
            select cast(json_strip_nulls(json_build_object(
                       'organisation', organisation_json(o), 'successor', organisation_json(s),
                       'units', (select coalesce(json_agg(organisation_ref(u) order by u.key, u.id), '[]')
                                 from organisation u where u.id = any (?3)),
                       'handover', (select responsibility_handover_json(h) from responsibility_handover h
                                    where h.id = cast(?4 as uuid)))) as text) as json, s.version as tag
            from organisation o, organisation s where o.id = ?1 and s.id = ?2""";

    @Inject
    Successions successions;

    @Inject
    HandoverService handovers;

    @Inject
    JsonQueries json;

    /** @param shown tagged with the successor's version */
    public record Done(UUID successorId, Tagged<RawJson> shown) {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem see {@link Successions#begin} and {@link HandoverService#handOver} */
    public Done begin(UUID organisationId, SuccessionInput input) {
        Successions.Begun begun = successions.begin(organisationId, input);
        UUID handover = input.moveResponsibilities()
                ? handovers.handOver(
                        ResponsibilityHandoverInput.ofEverything(organisationId, begun.successorId(), input.on()), true)
                : null;
        return new Done(
                begun.successorId(),
                json.one(
                        SHOWN,
                        organisationId,
                        begun.successorId(),
                        begun.units().toArray(UUID[]::new),
                        handover));
    }
}
