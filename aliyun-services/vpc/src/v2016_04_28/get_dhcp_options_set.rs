// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDhcpOptionsSet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets dhcp options set.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/GetDhcpOptionsSet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct GetDhcpOptionsSet {
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GetDhcpOptionsSet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDhcpOptionsSetResponse {
    /// Associate VPCs.
    pub associate_vpcs: Vec<AssociateVpc>,
    /// Creation time, for example `2025-08-21 ***`.
    pub creation_time: String,
    /// Dhcp options.
    pub dhcp_options: Option<DhcpOptions>,
    /// Dhcp options set description, for example `test`.
    pub dhcp_options_set_description: String,
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Dhcp options set name, for example `test`.
    pub dhcp_options_set_name: String,
    /// Owner id.
    pub owner_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Associate VPC.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateVpc {
    /// Associate status, for example `InUse`.
    pub associate_status: String,
    /// VPC id, for example `vpc-eb3b54r6otues4tjj****`.
    pub vpc_id: String,
}

/// Dhcp options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DhcpOptions {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Domain name servers, for example `192.XX.XX.123`.
    pub domain_name_servers: String,
    /// IPv6 lease time, for example `3650d`.
    pub ipv6_lease_time: String,
    /// Lease time, for example `3650d`.
    pub lease_time: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
