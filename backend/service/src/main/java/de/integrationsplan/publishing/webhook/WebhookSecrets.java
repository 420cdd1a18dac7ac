package de.integrationsplan.publishing.webhook;

import de.integrationsplan.platform.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The secrets that calls are signed with: one at present and, while it is rotated, its predecessor. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WebhookSecrets {

    /** Within the 24 to 64 that Standard Webhooks asks for. */
    private static final int BYTES = 32;

    private static final String PREFIX = "whsec_";

    @Inject
    EntityManager database;

    @Inject
    SecretBox box;

    /** A new present secret, as it is shown. */
    String issue(UUID webhookId, Instant now) {
        byte[] secret = box.randomBytes(BYTES);
        database.createNativeQuery("""
                        insert into webhook_secret (id, webhook_id, sealed, created_at) values (?1, ?2, ?3, ?4)""")
                .setParameter(1, Ids.next())
                .setParameter(2, webhookId)
                .setParameter(3, box.seal(secret, webhookId))
                .setParameter(4, now)
                .executeUpdate();
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** Makes the present secret the previous one, and ends the one before. */
    void supersede(UUID webhookId, Instant now, Duration overlap) {
        dropPrevious(webhookId);
        database.createNativeQuery("update webhook_secret set expires_at = ?2 where webhook_id = ?1")
                .setParameter(1, webhookId)
                .setParameter(2, now.plus(overlap))
                .executeUpdate();
        if (overlap.isZero()) {
            dropPrevious(webhookId);
        }
    }

    /** Whether there was one. */
    boolean dropPrevious(UUID webhookId) {
        return database.createNativeQuery("delete from webhook_secret where webhook_id = ?1 and expires_at is not null")
                        .setParameter(1, webhookId)
                        .executeUpdate()
                > 0;
    }

    /** Ends what has expired, by the clock of the service; the webhooks count a version, as they show their secrets' times. */
    void dropExpired(Instant now) {
        database.createNativeQuery("""
                        with expired as (delete from webhook_secret where expires_at <= ?1 returning webhook_id)
                        update webhook set version = version + 1, updated_at = ?1
                        where id in (select webhook_id from expired)""").setParameter(1, now).executeUpdate();
    }

    /**
     * The valid ones, the present one first.
     *
     * @throws GeneralSecurityException when the installation's key is not the one that they were sealed with
     */
    List<byte[]> valid(UUID webhookId, Instant now) throws GeneralSecurityException {
        List<?> rows = database.createNativeQuery("""
                        select sealed from webhook_secret
                        where webhook_id = ?1 and (expires_at is null or expires_at > ?2)
                        order by expires_at nulls first""", byte[].class)
                .setParameter(1, webhookId)
                .setParameter(2, now)
                .getResultList();
        List<byte[]> secrets = new ArrayList<>();
        for (Object sealed : rows) {
            secrets.add(box.open((byte[]) sealed, webhookId));
        }
        return secrets;
    }
}
