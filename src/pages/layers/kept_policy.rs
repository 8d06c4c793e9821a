//! The policy that the device keeps.

use crate::platform::{clock, storage};
use crate::state::{App, KeptPolicy, POLICY};
use crate::words::say;
use leptos::prelude::*;
use padan_core::envelope::{Schema, Unreadable};
use padan_core::matching::policy::Policy;
use serde_json::{Value, json};

/// The stored form: the policy as its file has it, and whether it is in force.
const SCHEMA: Schema = Schema { name: "policy", steps: &[] };

/// The policy as it is stored. What cannot be read is not put in force, and that is said.
pub fn stored_policy(app: App) -> Option<KeptPolicy> {
    let text = storage::read(POLICY)?;
    let stored = SCHEMA.open(&text);
    let is_newer = stored == Err(Unreadable::Newer);
    let read = stored.ok().and_then(|mut data| {
        let is_on = data.get("on").and_then(Value::as_bool).unwrap_or_default();
        let (policy, findings) = Policy::read_value(data.get_mut("policy")?.take());
        policy.filter(|_| findings.is_empty()).map(|policy| KeptPolicy { policy, is_on })
    });
    if read.is_none() {
        if !is_newer {
            let _ = storage::set_aside(POLICY, &clock::now().to_string());
        }
        app.notices.warn(say!(app, "policy-not-read"));
    }
    read
}

/// Keeps a policy, or none, and says where the device does not. Whoever changes what is in force makes the dataset anew.
pub fn keep_policy(app: App, kept: Option<KeptPolicy>) {
    let written = match &kept {
        None => {
            storage::remove(POLICY);
            Ok(())
        }
        Some(kept) => {
            let data = json!({"on": kept.is_on, "policy": kept.policy.to_json()});
            storage::write(POLICY, &SCHEMA.wrap(&clock::now().to_string(), &data))
        }
    };
    if written.is_err() {
        app.notices.warn(say!(app, "policy-not-kept"));
    }
    app.layers.update_value(|layers| layers.policy = kept);
}
