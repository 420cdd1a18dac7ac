import { IntegrationMeasures } from "./element";

// A page may load the file twice.
if (!customElements.get("integration-measures")) customElements.define("integration-measures", IntegrationMeasures);
