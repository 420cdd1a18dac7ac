package de.integrationsplan.progress.reminder;

/**
 * A person or an office that a mail goes to.
 *
 * @param id stays the same when name or address change
 */
record Recipient(String id, String name, String address) {

    static Recipient person(String userId, String name, String address) {
        return new Recipient("user:" + userId, name, address);
    }

    static Recipient office(Office office, String address) {
        return new Recipient("office:" + office.id(), office.name(), address);
    }
}
