// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UploadCACertificate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Uploads ca certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/UploadCACertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAM_TAG_VALUE, errors::INVALID_PARAM_TAG_KEY,
        errors::SIZE_LIMIT_EXCEEDED_TAG, errors::MISSING_PARAM_TAG_KEY,
    )
)]
pub struct UploadCACertificate {
    /// Ca certificate, for example `test`.
    #[rpc(name = "CACertificate")]
    pub ca_certificate: String,
    /// Ca certificate name, for example `mycacert01`.
    #[rpc(name = "CACertificateName")]
    pub ca_certificate_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rto*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`UploadCACertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UploadCACertificateResponse {
    /// Ca certificate id, for example `139a0******-cn-east-hangzhou-01`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: String,
    /// Ca certificate name, for example `mycacert01`.
    #[rpc(name = "CACertificateName")]
    pub ca_certificate_name: String,
    /// Common name, for example `.example.com`.
    pub common_name: String,
    /// Create time, UTC, for example `2017-08-31T02:49:05Z`.
    pub create_time: String,
    /// Create time stamp, for example `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Expire time, UTC, for example `2024-11-21T06:04:25Z`.
    pub expire_time: String,
    /// Expire time stamp, for example `1732169065000`.
    pub expire_time_stamp: Option<i64>,
    /// Fingerprint, for example `02:DF:AB:ED`.
    pub fingerprint: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-atstuj3rt******`.
    pub resource_group_id: String,
}
