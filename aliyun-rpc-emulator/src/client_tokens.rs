//! Client tokens: a request that comes again with the token of an earlier one gets the earlier answer and changes
//! nothing.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::response::Format;
use serde::{Deserialize, Serialize};

use crate::answer::Rendered;
use crate::refusal::{self, Refusal};
use crate::registry::Request;

/// Tokens are remembered so long.
const REMEMBERED: Duration = Duration::from_secs(24 * 3_600);

/// What was done under which token.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct ClientTokens(Vec<Done>);

/// One request that was executed.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Done {
    account: String,
    product: String,
    action: String,
    token: String,
    /// The other parameters.
    parameters: BTreeMap<String, String>,
    at: SystemTime,
    /// Id of the request, which stands in the answers.
    id: String,
    json: Rendered,
    xml: Rendered,
}

/// The token of a request, if its operation has such a parameter and it was sent.
pub(crate) fn of<'a>(request: &Request<'a>) -> Option<&'a str> {
    let field = request
        .action
        .params
        .iter()
        .find(|field| field.idempotency_token)?;
    request
        .parameters
        .get(field.name)
        .map(String::as_str)
        .filter(|token| !token.is_empty())
}

impl ClientTokens {
    /// The answer that the same request got before, with the id of this one.
    pub(crate) fn repeat(
        &self,
        request: &Request<'_>,
        token: &str,
        format: Format,
    ) -> Result<Option<Rendered>, Refusal> {
        let Some(done) = self.0.iter().find(|done| {
            done.token == token
                && done.action == request.action.name
                && done.product == request.action.product
                && done.account == request.account()
                && is_recent(done.at, request.now)
        }) else {
            return Ok(None);
        };
        if done.parameters != *request.parameters {
            let names: Vec<&str> = done
                .parameters
                .keys()
                .chain(request.parameters.keys())
                .filter(|name| done.parameters.get(*name) != request.parameters.get(*name))
                .map(String::as_str)
                .collect();
            return Err(refusal::TOKEN_REUSED.refuse().because(format!(
                "the client token was used by request {} with another `{}`",
                done.id,
                names.first().copied().unwrap_or_default()
            )));
        }
        let answer = match format {
            Format::Json => &done.json,
            Format::Xml => &done.xml,
        };
        let again = |text: &str| text.replace(&done.id, request.id);
        Ok(Some(Rendered {
            wire: again(&answer.wire),
            shown: again(&answer.shown),
        }))
    }

    /// Remembers a request that was executed, with its answer in both formats.
    pub(crate) fn remember(
        &mut self,
        request: &Request<'_>,
        token: &str,
        json: Rendered,
        xml: Rendered,
    ) {
        self.0.retain(|done| is_recent(done.at, request.now));
        self.0.push(Done {
            account: request.account().to_owned(),
            product: request.action.product.to_owned(),
            action: request.action.name.to_owned(),
            token: token.to_owned(),
            parameters: request.parameters.clone(),
            at: request.now,
            id: request.id.to_owned(),
            json,
            xml,
        });
    }
}

fn is_recent(then: SystemTime, now: SystemTime) -> bool {
    now.duration_since(then)
        .is_ok_and(|passed| passed <= REMEMBERED)
        || then > now
}
