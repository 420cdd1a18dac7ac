package de.integrationsplan.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of problem this service answers with. The server names the problem; clients word it by {@link #code()}.
 *
 * <p>Source: RFC 9457; the list is served at {@code /api/v1/problems}.
 */
public enum ProblemType {
    VALIDATION_FAILED(400, "Eingabe fehlerhaft", "Invalid input", "Each wrong field is named in `errors`."),
    MALFORMED_BODY(
            400,
            "Unlesbarer Inhalt",
            "Malformed body",
            "The body is not well-formed JSON in UTF-8, is too deep, or doubles a key."),
    MALFORMED_REQUEST(
            400,
            "Unlesbare Anfrage",
            "Malformed request",
            "The address holds characters that have to be percent-encoded as UTF-8, or the Transfer-Encoding is not just chunked."),
    INVALID_PARAMETER(400, "Parameter fehlerhaft", "Invalid parameter", "Each wrong parameter is named in `errors`."),
    INVALID_CURSOR(
            400,
            "Ungültige Seitenmarke",
            "Invalid cursor",
            "The cursor was changed, or belongs to another list or filter. Start again without it."),
    IDEMPOTENCY_KEY_REQUIRED(
            400,
            "Idempotency-Key fehlt",
            "Idempotency-Key required",
            "A repeat would hurt here: send the header Idempotency-Key, 8 to 128 printable characters."),
    UNAUTHENTICATED(
            401,
            "Anmeldung erforderlich",
            "Authentication required",
            "Send a valid access token for the audience integrationsplan-api."),
    FORBIDDEN(
            403,
            "Nicht erlaubt",
            "Not permitted",
            "You may see this but not do it. The contract's `x-authz` says which permission it takes."),
    NOT_FOUND(404, "Nicht gefunden", "Not found", "There is nothing here, or nothing that you may see."),
    METHOD_NOT_ALLOWED(
            405, "Methode nicht erlaubt", "Method not allowed", "The header Allow names the methods that work here."),
    NOT_ACCEPTABLE(
            406,
            "Format nicht verfügbar",
            "Not acceptable",
            "This is not available in the form that the header Accept asks for."),
    CONFLICT(409, "Vorgang nicht möglich", "Conflict", "The present state does not allow it; `detail` says why."),
    DUPLICATE(409, "Bereits vorhanden", "Duplicate", "Something with the same key or name exists already."),
    STILL_REFERENCED(409, "Wird noch verwendet", "Still referenced", "Other objects refer to it; change them first."),
    STATUS_STEP_NOT_ALLOWED(
            409,
            "Dieser Schritt ist nicht möglich",
            "Status cannot follow",
            "This status cannot follow the present one; `allowedStatuses` lists those that can. What has ended is opened again by the coordination only."),
    REQUEST_IN_PROGRESS(
            409,
            "Vorgang läuft noch",
            "Request in progress",
            "The same Idempotency-Key is being worked on. Ask again shortly."),
    PLAN_EMPTY(409, "Plan ohne Maßnahmen", "Plan is empty", "A plan without measures cannot be published."),
    PUBLICATION_BLOCKED(
            409,
            "Veröffentlichung blockiert",
            "Publication blocked",
            "Each reason is named in `blocks`, with the field and what to do."),
    EDITION_CONFLICT(
            409,
            "Neuere Ausgabe vorhanden",
            "Newer edition",
            "Somebody else published meanwhile. Look at the preview again."),
    IMPORT_HAS_ERRORS(
            409,
            "Import enthält Fehler",
            "Import has errors",
            "Correct the cells named in the import's problems and upload again."),
    IMPORT_STATE(
            409,
            "Import nicht im passenden Zustand",
            "Wrong import state",
            "Only a checked import can be committed, only a committed one undone."),
    NOT_UNDOABLE(
            409,
            "Nicht rückgängig zu machen",
            "Cannot be undone",
            "Only a recorded change, creation or deletion that still has an effect can be taken back; `detail` says what is wrong."),
    UNDO_CONFLICT(
            409,
            "Inzwischen geändert",
            "Changed since",
            "Somebody has changed the same since; `undo` names fields, who, when and the present value. Change the object itself."),
    FISCAL_YEAR_CLOSED(
            409,
            "Haushaltsjahr abgeschlossen",
            "Fiscal year closed",
            "Nothing is booked in a closed fiscal year. Finance may open it again, with a reason."),
    MORE_RELEASED_THAN_COMMITTED(
            409,
            "Mehr freigegeben als gebunden",
            "More released than committed",
            "Only what is committed in the fiscal year can be released. Look at the line's balance."),
    NOT_BOOKABLE(
            409,
            "Keine Geldmittel",
            "Not money",
            "Nothing is booked on staff, existing staff and in-kind capacity: their lines hold no money."),
    LAST_ADMINISTRATOR(
            409,
            "Letzte Administration",
            "Last administrator",
            "Nobody else could administer users any more. Give the role admin to somebody else first."),
    OWN_ACCOUNT(
            409, "Eigenes Benutzerkonto", "Own account", "You cannot lock yourself out. Ask another administrator."),
    INVITATION_NOT_SENT(
            409,
            "Einladung nicht verschickt",
            "Invitation not sent",
            "Keycloak could not send the mail, and nothing was changed. Its mail server has to be set up, or to be reachable."),
    WITHDRAWN(
            410,
            "Zurückgenommen",
            "Withdrawn",
            "This was published and taken back; `removed` says when, why and what takes its place."),
    CHANNEL_CLOSED(
            410,
            "Kanal geschlossen",
            "Channel closed",
            "The county has closed this channel. Ask its office whether it will open again, or whether another one replaces it."),
    CURSOR_EXPIRED(
            410,
            "Seitenmarke abgelaufen",
            "Cursor expired",
            "The cursor is too old. Load everything again from the address in Location."),
    VERSION_CONFLICT(
            412,
            "Inzwischen geändert",
            "Changed meanwhile",
            "`conflict` names the colliding fields and the merged document; save that with its ETag."),
    PAYLOAD_TOO_LARGE(413, "Zu groß", "Too large", "Bodies are limited to 1 MB, imports to 20 MB."),
    ADDRESS_TOO_LONG(
            414,
            "Adresse zu lang",
            "Address too long",
            "Path and query are limited to 8,000 characters. Filter by less."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Format nicht unterstützt",
            "Unsupported media type",
            "Send JSON; PATCH takes application/merge-patch+json."),
    EXPECTATION_FAILED(
            417,
            "Erwartung nicht erfüllbar",
            "Expectation failed",
            "Nothing but 100-continue can be asked for in the header Expect."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "Idempotency-Key bereits verwendet",
            "Idempotency-Key reused",
            "This key was used with another body. Use a new one."),
    PRECONDITION_REQUIRED(
            428, "If-Match fehlt", "If-Match required", "Read the object first and send its ETag in If-Match."),
    TOO_MANY_REQUESTS(429, "Zu viele Anfragen", "Too many requests", "Wait as long as Retry-After says."),
    HEADERS_TOO_LARGE(
            431, "Kopfzeilen zu groß", "Headers too large", "All headers together are limited to 16,000 characters."),
    INTERNAL_ERROR(
            500,
            "Interner Fehler",
            "Internal error",
            "Something went wrong on our side. Quote `instance` when you report it."),
    SERVICE_UNAVAILABLE(
            503,
            "Vorübergehend nicht verfügbar",
            "Temporarily unavailable",
            "Wait as long as Retry-After says and try again; nothing was changed.");

    private final int status;
    private final String german;
    private final String english;
    private final String description;

    ProblemType(int status, String german, String english, String description) {
        this.status = status;
        this.german = german;
        this.english = english;
        this.description = description;
    }

    public int status() {
        return status;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Leads to this type's entry in the catalogue. */
    public URI uri() {
        return URI.create("/problems/" + code());
    }

    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? english : german;
    }

    /** What happened and what to do; English. */
    public String description() {
        return description;
    }

    /** The general type for a status that the framework chose, or null for a success. */
    public static @Nullable ProblemType forStatus(int status) {
        return switch (status) {
            case 400 -> MALFORMED_BODY;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 417 -> EXPECTATION_FAILED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : status >= 400 ? VALIDATION_FAILED : null;
        };
    }

    public static @Nullable ProblemType forCode(String code) {
        for (ProblemType type : values()) {
            if (type.code().equals(code)) {
                return type;
            }
        }
        return null;
    }
}
