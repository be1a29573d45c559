//! A call with everything that is known before it is sent. Nothing here depends on the operation's types.

use std::fmt;

use super::options::Overrides;
use super::{Client, Road};
use crate::check::{Violation, check};
use crate::credentials::ProvideCredentials;
use crate::descriptor::{Action, BodyStyle, Endpoints, ErrorCode, Method};
use crate::encode::{Dynamic, Encoded, Fill, Operation};
use crate::response::Format;
use crate::retry::{Budget, Retry};
use crate::secret::Secret;
use crate::sign::BuildError;
use crate::value::{Params, Value};

/// A call that owns all it needs, so that it borrows neither the request nor the client.
pub(super) struct Prepared {
    pub(super) client: Client,
    pub(super) target: Target,
    pub(super) encoded: Result<Encoded, BuildError>,
    /// Broken rules. Kept, not returned, because the call may still switch the checks off.
    pub(super) violations: Vec<Violation>,
    /// Values of secret parameters, to be kept out of errors.
    pub(super) secrets: Vec<Secret<String>>,
    pub(super) overrides: Overrides,
    pub(super) road: Road,
}

impl Prepared {
    pub(super) fn typed(
        client: &Client,
        action: &'static Action,
        params: &dyn Params,
        road: Road,
    ) -> Box<Self> {
        let mut secrets = Vec::new();
        collect_secrets(params, false, &mut secrets);
        Box::new(Self {
            client: client.clone(),
            target: Target::Typed(action),
            encoded: Encoded::new(action, params, Fill::default()),
            violations: check(action, params),
            secrets,
            overrides: Overrides::default(),
            road,
        })
    }

    pub(super) fn named(
        client: Client,
        named: Named,
        params: &Dynamic,
        overrides: Overrides,
    ) -> Box<Self> {
        let road = client.road_of_named(&named);
        let target = Target::Named(named);
        Box::new(Self {
            encoded: Encoded::dynamic(target.operation(), params),
            client,
            target,
            violations: Vec::new(),
            secrets: Vec::new(),
            overrides,
            road,
        })
    }

    /// The format in which the answer is asked for.
    pub(super) fn format(&self) -> Format {
        self.overrides.format.unwrap_or(self.client.settings.format)
    }

    /// The region of the call or its client. A request may hold another one for its endpoint.
    pub(super) fn region(&self) -> Option<&str> {
        let own = self.overrides.region.as_deref();
        own.or(self.client.settings.region.as_deref())
    }

    /// The idempotency token, the same on all attempts.
    pub(super) fn token(&self) -> Option<&str> {
        self.encoded.as_ref().ok()?.idempotency_token()
    }

    /// Where the credentials come from.
    pub(super) fn provider(&self) -> &dyn ProvideCredentials {
        let own = self.overrides.credentials.as_deref();
        own.unwrap_or(&*self.client.settings.credentials)
    }

    /// What decides about further attempts.
    pub(super) fn retry(&self) -> &dyn Retry {
        let own = self.overrides.retry.as_deref();
        own.unwrap_or(&*self.client.settings.retry)
    }

    /// Where retries take their tokens from, and what successes fill.
    pub(super) fn budget(&self) -> &Budget {
        let own = self.retry().budget();
        own.unwrap_or(&self.client.settings.budget)
    }
}

/// Names only: values may be secret.
impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.target.operation();
        f.debug_struct("Call")
            .field("product", &operation.product)
            .field("version", &operation.version)
            .field("action", &operation.name)
            .field("params", &self.encoded.as_ref().ok())
            .field("violations", &self.violations)
            .finish_non_exhaustive()
    }
}

/// The operation of a call.
pub(super) enum Target {
    /// One that a struct describes.
    Typed(&'static Action),
    /// One that is only named.
    Named(Named),
}

/// An operation that nobody has written as a struct.
pub(super) struct Named {
    pub(super) product: String,
    pub(super) version: String,
    pub(super) name: String,
    pub(super) method: Method,
    pub(super) body: BodyStyle,
    pub(super) anonymous: bool,
    pub(super) idempotent: bool,
}

impl Target {
    pub(super) fn operation(&self) -> Operation<'_> {
        match self {
            Self::Typed(action) => (*action).into(),
            Self::Named(named) => Operation {
                product: &named.product,
                version: &named.version,
                name: &named.name,
                method: named.method,
                body: named.body,
                anonymous: named.anonymous,
            },
        }
    }

    pub(super) const fn endpoints(&self) -> Option<&'static Endpoints> {
        match self {
            Self::Typed(action) => action.endpoints,
            Self::Named(_) => None,
        }
    }

    /// The codes of successful answers, if a `Code` in an answer means anything.
    pub(super) const fn success_codes(&self) -> &'static [&'static str] {
        match self {
            Self::Typed(action) => action.success_codes,
            Self::Named(_) => &[],
        }
    }

    pub(super) const fn errors(&self) -> &'static [ErrorCode] {
        match self {
            Self::Typed(action) => action.errors,
            Self::Named(_) => &[],
        }
    }

    pub(super) const fn idempotent(&self) -> bool {
        match self {
            Self::Typed(action) => action.idempotent,
            Self::Named(named) => named.idempotent,
        }
    }
}

fn collect_secrets(params: &dyn Params, secret: bool, into: &mut Vec<Secret<String>>) {
    for (i, field) in params.table().iter().enumerate() {
        collect(params.get(i), secret || field.secret, into);
    }
}

fn collect(value: Value<'_>, secret: bool, into: &mut Vec<Secret<String>>) {
    match value {
        Value::Str(text) if secret => into.push(text.into()),
        Value::Int(number) if secret => into.push(number.to_string().into()),
        Value::Uint(number) if secret => into.push(number.to_string().into()),
        Value::Json(json) if secret => into.push(json.to_string().into()),
        Value::List(list) => {
            for i in 0..list.len() {
                collect(list.item(i), secret, into);
            }
        }
        Value::Map(map) => map.for_each(&mut |_, value| collect(value, secret, into)),
        Value::Object(object) => collect_secrets(object, secret, into),
        _ => {}
    }
}
