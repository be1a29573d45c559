//! The service's own error.

/// What the service answered instead of a result.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceError {
    /// The machine-readable code.
    pub code: String,
    /// The service's words.
    pub message: String,
    /// Id of the request, for support.
    pub request_id: Option<String>,
    /// The host that answered.
    pub host_id: Option<String>,
    /// Link to the vendor's diagnosis.
    pub recommend: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// On permission errors: who was refused what and by which policy.
    pub access_denied: Option<serde_json::Value>,
}
