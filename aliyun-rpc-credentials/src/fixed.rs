//! Keys that are given, and never change.

use aliyun_rpc_core::Secret;
use aliyun_rpc_core::credentials::{
    Credentials, CredentialsError, CredentialsErrorClass, ProvideCredentials,
};
use aliyun_rpc_core::transport::BoxFuture;

/// Keys that are given, and checked: an empty part is an error that names it, and never taken from the environment instead.
///
/// ```
/// use aliyun_rpc_credentials::StaticCredentials;
///
/// assert!(StaticCredentials::access_key("LTAI5tExampleExample9xQ2", "a-secret").is_ok());
/// let error = StaticCredentials::access_key("LTAI5tExampleExample9xQ2", "").unwrap_err();
/// assert_eq!(error.to_string(), "static_ak: the access key secret is empty");
/// ```
#[derive(Clone, Debug)]
pub struct StaticCredentials(Credentials);

impl StaticCredentials {
    /// A long-lived access key, `static_ak`.
    ///
    /// # Errors
    /// If a part is empty or holds what no credential can hold.
    pub fn access_key(
        id: impl Into<String>,
        secret: impl Into<Secret<String>>,
    ) -> Result<Self, CredentialsError> {
        let [id, secret] = parts([id.into(), secret.into().expose().clone()]);
        filled(
            "static_ak",
            &[("access key id", &id), ("access key secret", &secret)],
        )?;
        Self::checked(Credentials::new(id, secret))
    }

    /// Temporary credentials, `static_sts`.
    ///
    /// # Errors
    /// If a part is empty or holds what no credential can hold.
    pub fn sts(
        id: impl Into<String>,
        secret: impl Into<Secret<String>>,
        token: impl Into<Secret<String>>,
    ) -> Result<Self, CredentialsError> {
        let [id, secret, token] = parts([
            id.into(),
            secret.into().expose().clone(),
            token.into().expose().clone(),
        ]);
        filled(
            "static_sts",
            &[
                ("access key id", &id),
                ("access key secret", &secret),
                ("security token", &token),
            ],
        )?;
        Self::checked(Credentials::sts(id, secret, token))
    }

    /// A bearer token, `bearer`.
    ///
    /// # Errors
    /// If it is empty or holds what no token can hold.
    pub fn bearer(token: impl Into<Secret<String>>) -> Result<Self, CredentialsError> {
        let [token] = parts([token.into().expose().clone()]);
        filled("bearer", &[("bearer token", &token)])?;
        Self::checked(Credentials::bearer(token).from_source("bearer"))
    }

    /// No credential at all, `anonymous`.
    #[must_use]
    pub fn anonymous() -> Self {
        Self(Credentials::anonymous())
    }

    /// The credentials.
    #[must_use]
    pub const fn get(&self) -> &Credentials {
        &self.0
    }

    fn checked(credentials: Credentials) -> Result<Self, CredentialsError> {
        match credentials.validate() {
            Ok(()) => Ok(Self(credentials)),
            Err(error) => Err(error.of(credentials.source().to_owned())),
        }
    }
}

/// Copying brings blanks and line breaks along.
fn parts<const N: usize>(texts: [String; N]) -> [String; N] {
    texts.map(|text| text.trim_ascii().to_owned())
}

fn filled(name: &'static str, parts: &[(&str, &String)]) -> Result<(), CredentialsError> {
    match parts.iter().find(|(_, text)| text.is_empty()) {
        Some((part, _)) => Err(CredentialsError::new(
            CredentialsErrorClass::Misconfigured,
            format!("the {part} is empty"),
        )
        .of(name)),
        None => Ok(()),
    }
}

impl ProvideCredentials for StaticCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        self.0.credentials()
    }
}
