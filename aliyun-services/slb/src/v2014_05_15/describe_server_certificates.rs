// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeServerCertificates`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes server certificates.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeServerCertificates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ABS_SERVER_CERTIFICATE_ID_AND_RESOURCE_GROUP_ID_MISS_MATCH,
        errors::LOCATION_SERVICE_TIMEOUT,
    )
)]
pub struct DescribeServerCertificates {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Server certificate id, for example `12315790*******_166f8204689_1714763408_709981430`.
    pub server_certificate_id: Option<String>,
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

/// Answer of [`DescribeServerCertificates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeServerCertificatesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Server certificates.
    #[rpc(wrapper = "ServerCertificate")]
    pub server_certificates: Vec<ServerCertificate>,
}

/// Server certificate.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerCertificate {
    /// Ali cloud certificate id, for example `7309********_15d97e7709a_71445759hr_789289731`.
    pub ali_cloud_certificate_id: String,
    /// Ali cloud certificate name, for example `testcertkey`.
    pub ali_cloud_certificate_name: String,
    /// Common name, for example `www.example.com`.
    pub common_name: String,
    /// Create time, UTC, for example `2021-08-31T02:49:05Z`.
    pub create_time: String,
    /// Create time stamp, for example `1504147745000`.
    pub create_time_stamp: Option<i64>,
    /// Expire time, UTC, for example `2023-01-26T23:59:59Z`.
    pub expire_time: String,
    /// Expire time stamp.
    pub expire_time_stamp: Option<i64>,
    /// Fingerprint, for example `68:08:1a:f8:2c:97:69:a3:a1:e6:16:41:4b:ca:4f:5d:ee:a5:ef:0d`.
    pub fingerprint: String,
    /// Is ali cloud certificate, for example `0`.
    pub is_ali_cloud_certificate: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Server certificate id.
    pub server_certificate_id: String,
    /// Server certificate name, for example `slb`.
    pub server_certificate_name: String,
    /// Subject alternative names.
    #[rpc(wrapper = "SubjectAlternativeName")]
    pub subject_alternative_names: Vec<String>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ServerCertificateTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ServerCertificateTag {
    /// Tag key, for example `test`.
    pub tag_key: String,
    /// Tag value, for example `1`.
    pub tag_value: String,
}
