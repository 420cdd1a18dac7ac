package de.integrationsplan.history;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes what a feature offers for entities that are written as one record, which is also their state in history. */
@ApplicationScoped
public class EntityReversals {

    @Inject
    EntityManager database;

    @Inject
    Documents documents;

    /** @param written the record that an entity is written as */
    public record Kind<E extends VersionedEntity>(
            String entity, Permission changing, Class<E> type, Function<E, Object> written) {}

    /** As {@link Reversible#change}. */
    @FunctionalInterface
    public interface Change {
        void apply(UUID id, IfMatch version, MergePatch patch);
    }

    /** What the feature's service does for everybody else, too. */
    public Reversible of(
            Kind<?> kind, Change change, BiConsumer<UUID, IfMatch> removal, Consumer<Reversible.Gone> comeback) {
        return new EntityReversal(this, kind, change, removal, comeback);
    }

    /** As {@link Reversible#find}. */
    public <E extends VersionedEntity> Reversible.@Nullable Present find(Kind<E> kind, UUID id) {
        E entity = database.find(kind.type(), id, LockModeType.PESSIMISTIC_WRITE);
        return entity == null
                ? null
                : new Reversible.Present(
                        entity.version(), documents.toDocument(kind.written().apply(entity)));
    }

    private record EntityReversal(
            EntityReversals all,
            Kind<?> kind,
            Change change,
            BiConsumer<UUID, IfMatch> removal,
            Consumer<Reversible.Gone> comeback)
            implements Reversible {

        @Override
        public String entity() {
            return kind.entity();
        }

        @Override
        public Permission changing() {
            return kind.changing();
        }

        @Override
        public @Nullable Present find(UUID id) {
            return all.find(kind, id);
        }

        @Override
        public void change(UUID id, IfMatch version, MergePatch patch) {
            change.apply(id, version, patch);
        }

        @Override
        public void remove(UUID id, IfMatch version) {
            removal.accept(id, version);
        }

        @Override
        public void bringBack(Gone gone) {
            comeback.accept(gone);
        }
    }
}
