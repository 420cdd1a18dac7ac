package de.integrationsplan.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a plan as it stands before the {@link PublishingRule}. */
@ApplicationScoped
public class Gate {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @ConfigProperty(name = "integrationsplan.publishing.stale-after-months")
    int staleAfterMonths;

    /**
     * The plan's year.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is no such plan
     */
    public int yearOf(UUID planId) {
        List<?> years = database.createNativeQuery("select year from plan where id = ?1", Integer.class)
                .setParameter(1, planId)
                .getResultList();
        if (years.isEmpty()) {
            throw Problem.notFound();
        }
        return (Integer) years.get(0);
    }

    List<PublishingRule.Judged> judge(UUID planId, int year, KnownPersons persons) {
        @SuppressWarnings("unchecked")
        List<String> documents = database.createNativeQuery("""
                        select cast(measure_gate_json(m) as text) from measure m
                        where m.plan_id = ?1 order by m.position, m.id""", String.class)
                .setParameter(1, planId)
                .getResultList();
        Instant staleBefore = clock.instant()
                .atZone(ZoneOffset.UTC)
                .minusMonths(staleAfterMonths)
                .toInstant();
        return PublishingRule.judge(
                documents.stream().map(this::read).toList(),
                new PublishingRule.Circumstances(year, persons, staleBefore, LocalDate.now(clock)));
    }

    /** @throws PublicationBlocked when the texts of a publication, whatever the plan, block it */
    public void requirePublicTexts(Object input) {
        PublicationBlocked.throwIfAny(PublishingRule.judgeInput(mapper.valueToTree(input), persons()));
    }

    /** Those who may not be named in public. */
    @SuppressWarnings("unchecked")
    KnownPersons persons() {
        return KnownPersons.of(database.createNativeQuery(
                        "select name from contact_person p where not contact_person_is_public(p) order by name",
                        String.class)
                .getResultList());
    }

    private StaffMeasure read(String document) {
        try {
            return mapper.readValue(document, StaffMeasure.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
