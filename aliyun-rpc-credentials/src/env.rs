//! Key pairs in variables of the environment.

use std::sync::{Arc, OnceLock};

use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::transport::BoxFuture;

use crate::surroundings::{Environment, Surroundings};

const NAME: &str = "env";

/// Variables that belong together: key id, secret, token.
type Family = [&'static str; 3];

const PRIMARY: Family = [
    "ALIBABA_CLOUD_ACCESS_KEY_ID",
    "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
    "ALIBABA_CLOUD_SECURITY_TOKEN",
];

/// What other tools of the vendor read, in the order in which they are tried.
const ALIASES: [Family; 4] = [
    [
        "ALIBABACLOUD_ACCESS_KEY_ID",
        "ALIBABACLOUD_ACCESS_KEY_SECRET",
        "ALIBABACLOUD_SECURITY_TOKEN",
    ],
    [
        "ALICLOUD_ACCESS_KEY_ID",
        "ALICLOUD_ACCESS_KEY_SECRET",
        "ALICLOUD_SECURITY_TOKEN",
    ],
    [
        "ALICLOUD_ACCESS_KEY",
        "ALICLOUD_SECRET_KEY",
        "ALICLOUD_SECURITY_TOKEN",
    ],
    ["ACCESS_KEY_ID", "ACCESS_KEY_SECRET", "SECURITY_TOKEN"],
];

/// Spellings of old versions, which nobody reads any more.
const MISSPELT: &str = "ALIBABA_CLOUD_ACCESS_KEY_Id";

/// The key pair in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, with the token of
/// `ALIBABA_CLOUD_SECURITY_TOKEN` if that is set.
///
/// The variables are read when credentials are first asked for, and kept. Blanks at both ends are cut off; an empty variable
/// is unset. A key pair stays one even if `ALIBABA_CLOUD_ROLE_ARN` is set: no role is assumed with it.
pub struct EnvCredentials {
    environment: Arc<dyn Environment>,
    aliases: bool,
    read: OnceLock<Result<Credentials, CredentialsError>>,
}

impl EnvCredentials {
    /// Reads the variables of these surroundings.
    #[must_use]
    pub fn new(surroundings: &Surroundings) -> Self {
        Self {
            environment: Arc::clone(&surroundings.environment),
            aliases: false,
            read: OnceLock::new(),
        }
    }

    /// Also accepts the names that other tools read: those that begin with `ALIBABACLOUD_` and `ALICLOUD_`, Terraform's
    /// `ALICLOUD_ACCESS_KEY` and `ALICLOUD_SECRET_KEY`, and those without any beginning. Names of two families are never
    /// mixed.
    #[must_use]
    pub const fn with_aliases(mut self) -> Self {
        self.aliases = true;
        self
    }

    fn look(&self) -> Result<Credentials, CredentialsError> {
        let families = if self.aliases { &ALIASES[..] } else { &[] };
        for family in std::iter::once(&PRIMARY).chain(families) {
            if let Some(found) = self.family(family) {
                return found;
            }
        }
        let missing = CredentialsError::new(
            CredentialsErrorClass::NotConfigured,
            format!("{} and {} are not set", PRIMARY[0], PRIMARY[1]),
        );
        Err(match self.seen_elsewhere() {
            Some(hint) => missing.hint(hint),
            None => missing,
        })
    }

    /// `None` if neither id nor secret of the family is set.
    fn family(
        &self,
        [id, secret, token]: &Family,
    ) -> Option<Result<Credentials, CredentialsError>> {
        let var = |name: &str| var(&*self.environment, name);
        let half = |set: &str, missing: &str| {
            let error = CredentialsError::new(
                CredentialsErrorClass::Misconfigured,
                format!("{set} is set, but {missing} is not"),
            );
            Some(Err(match self.seen_elsewhere() {
                Some(hint) => error.hint(hint),
                None => error.hint(format!("set {missing}, or neither")),
            }))
        };
        match (var(id), var(secret)) {
            (None, None) => None,
            (Some(_), None) => half(id, secret),
            (None, Some(_)) => half(secret, id),
            (Some(id), Some(secret)) => Some(Ok(match var(token) {
                Some(token) => Credentials::sts(id, secret, token),
                None => Credentials::new(id, secret),
            })),
        }
    }

    /// Variables that look as if they were meant.
    fn seen_elsewhere(&self) -> Option<String> {
        let set = |name: &&str| var(&*self.environment, name).is_some();
        if set(&MISSPELT) {
            return Some(format!(
                "{MISSPELT} is set; the name is written {}",
                PRIMARY[0]
            ));
        }
        if self.aliases {
            return None;
        }
        let names = ALIASES.iter().flat_map(|[id, secret, _]| [*id, *secret]);
        let seen: Vec<&str> = names.filter(set).collect();
        let verb = if seen.len() == 1 { "is" } else { "are" };
        (!seen.is_empty()).then(|| {
            format!(
                "{} {verb} set, but read only with aliases switched on; the names are {} and {}",
                seen.join(" and "),
                PRIMARY[0],
                PRIMARY[1]
            )
        })
    }
}

/// A variable without the blanks around it; `None` if nothing is left of it.
pub(crate) fn var(environment: &dyn Environment, name: &str) -> Option<String> {
    let value = environment.var(name)?;
    let value = value.trim_ascii();
    (!value.is_empty()).then(|| value.to_owned())
}

/// Whether a variable says yes: `true` or `1`, in any case.
pub(crate) fn flag(environment: &dyn Environment, name: &str) -> bool {
    var(environment, name).is_some_and(|value| value.eq_ignore_ascii_case("true") || value == "1")
}

/// Refuses where the user has forbidden that others than this process are asked: programs and web addresses.
pub(crate) fn external_allowed(surroundings: &Surroundings) -> Result<(), CredentialsError> {
    const NAME: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";
    if flag(&*surroundings.environment, NAME) {
        return Err(CredentialsError::new(
            CredentialsErrorClass::Disabled,
            format!("switched off by the variable `{NAME}`"),
        ));
    }
    Ok(())
}

impl ProvideCredentials for EnvCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        let outcome = self.read.get_or_init(|| {
            let outcome = self.look().and_then(|credentials| {
                let credentials = credentials.from_source(NAME);
                credentials.validate().map(|()| credentials)
            });
            outcome.map_err(|error| error.of(NAME))
        });
        Box::pin(async move { outcome.clone() })
    }
}

impl std::fmt::Debug for EnvCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EnvCredentials")
            .field("aliases", &self.aliases)
            .field("read", &self.read.get())
            .finish_non_exhaustive()
    }
}
