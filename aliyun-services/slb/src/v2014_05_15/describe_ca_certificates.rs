// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCACertificates`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes ca certificates.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeCACertificates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ABS_CA_CERTIFICATE_ID_AND_RESOURCE_GROUP_ID_MISS_MATCH,
        errors::LOCATION_SERVICE_TIMEOUT,
    )
)]
pub struct DescribeCACertificates {
    /// Ca certificate id, for example `139a00604bd-cn-east-hangzho****`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
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
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Value, for example `1`.
    pub value: Option<String>,
}

/// Answer of [`DescribeCACertificates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCACertificatesResponse {
    /// Ca certificates.
    #[rpc(name = "CACertificates", wrapper = "CACertificate")]
    pub ca_certificates: Vec<CACertificate>,
    /// Id of the request.
    pub request_id: String,
}

/// Ca certificate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CACertificate {
    /// Ca certificate id, for example `139a00604bd-cn-east-hangzho****`.
    #[rpc(name = "CACertificateId")]
    pub ca_certificate_id: String,
    /// Ca certificate name, for example `test`.
    #[rpc(name = "CACertificateName")]
    pub ca_certificate_name: String,
    /// Common name, for example `www.example.com`.
    pub common_name: String,
    /// Create time, UTC, for example `2021-08-31T02:49:05Z`.
    pub create_time: String,
    /// Create time stamp, for example `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Expire time, UTC, for example `2024-11-21T06:04:25Z`.
    pub expire_time: String,
    /// Expire time stamp, for example `1732169065000`.
    pub expire_time_stamp: Option<i64>,
    /// Fingerprint, for example `79:43:fb:7d:a4:7f:44:32:61:16:57:17:e3:e8:b7:36:03:57:f6:89`.
    pub fingerprint: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<CACertificateTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CACertificateTag {
    /// Tag key, for example `test`.
    pub tag_key: String,
    /// Tag value, for example `1`.
    pub tag_value: String,
}
