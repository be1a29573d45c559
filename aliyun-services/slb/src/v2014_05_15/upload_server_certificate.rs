// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UploadServerCertificate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Uploads server certificate.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/UploadServerCertificate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_SERVER_CERTIFICATE, errors::INVALID_PARAMETER,
        errors::SERVER_CERTIFICATE_NOT_SUPPORT, errors::INVALID_PARAMETER_ALI_CLOUD_CERTIFICATE_ID,
        errors::OPERATION_DENIED_ILLEGAL_KEY_LENGTH, errors::INVALID_PARAM_TAG_VALUE,
        errors::INVALID_PARAM_TAG_KEY, errors::SIZE_LIMIT_EXCEEDED_TAG,
        errors::MISSING_PARAM_TAG_KEY, errors::ECC_CERTIFICATE_NOT_SUPPORT,
        errors::CERTIFICATE_FORMAT_INVALID,
    )
)]
pub struct UploadServerCertificate {
    /// Ali cloud certificate id, for example `775****`.
    pub ali_cloud_certificate_id: Option<String>,
    /// Ali cloud certificate name, for example `cloudcertificate`.
    pub ali_cloud_certificate_name: Option<String>,
    /// Ali cloud certificate region id, for example `cn-hangzhou`.
    pub ali_cloud_certificate_region_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private key.
    pub private_key: Option<Secret<String>>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rto****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server certificate.
    pub server_certificate: Option<String>,
    /// Server certificate name, for example `mycert01`.
    pub server_certificate_name: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`UploadServerCertificate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UploadServerCertificateResponse {
    /// Ali cloud certificate id, for example `775****`.
    pub ali_cloud_certificate_id: String,
    /// Ali cloud certificate name, for example `cloudcertificate****`.
    pub ali_cloud_certificate_name: String,
    /// Common name, for example `example.com`.
    pub common_name: String,
    /// Create time, UTC, for example `2022-02-21T02:49:05Z`.
    pub create_time: String,
    /// Create time stamp, for example `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Expire time, UTC, for example `2022-10-18T23:59:59Z`.
    pub expire_time: String,
    /// Expire time stamp, for example `1504147745000`.
    pub expire_time_stamp: Option<i64>,
    /// Fingerprint, for example `8f:7d:cb:e5:f8:c8:33:9c:17:65:c1:92:30:9e:45:55:9c:3a:85:60`.
    pub fingerprint: String,
    /// Is ali cloud certificate, for example `0`.
    pub is_ali_cloud_certificate: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-atstuj3rt****`.
    pub resource_group_id: String,
    /// Server certificate id, for example `1321932713******_17f1b4b696b_1114720822_-1671******`.
    pub server_certificate_id: String,
    /// Server certificate name, for example `mycert01`.
    pub server_certificate_name: String,
    /// Subject alternative names.
    #[rpc(wrapper = "SubjectAlternativeName")]
    pub subject_alternative_names: Vec<String>,
}
