// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Vpc 2016-04-28 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Abs.Forbidden`, HTTP 403.
pub const ABS_FORBIDDEN: ErrorCode = ErrorCode::new(403, "Abs.Forbidden");
/// `Abs.InstanceNotExist`, HTTP 400.
pub const ABS_INSTANCE_NOT_EXIST: ErrorCode = ErrorCode::new(400, "Abs.InstanceNotExist");
/// `Abs.InstanceNotExist`, HTTP 403.
pub const ABS_INSTANCE_NOT_EXIST_403: ErrorCode = ErrorCode::new(403, "Abs.InstanceNotExist");
/// `Abs.InvalidBandwidth.Malformed`, HTTP 400.
pub const ABS_INVALID_BANDWIDTH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "Abs.InvalidBandwidth.Malformed");
/// `Abs.InvalidPayPeriod`, HTTP 403.
pub const ABS_INVALID_PAY_PERIOD: ErrorCode = ErrorCode::new(403, "Abs.InvalidPayPeriod");
/// `Abs.InvalidPayType`, HTTP 403.
pub const ABS_INVALID_PAY_TYPE: ErrorCode = ErrorCode::new(403, "Abs.InvalidPayType");
/// `Abs.InvalidRouteTableId.NotExist`, HTTP 400.
pub const ABS_INVALID_ROUTE_TABLE_ID_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "Abs.InvalidRouteTableId.NotExist");
/// `Abs.InvaliTableName.Malformed`, HTTP 400.
pub const ABS_INVALI_TABLE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "Abs.InvaliTableName.Malformed");
/// `Abs.Vpc.InvalidDescription.Malformed`, HTTP 400.
pub const ABS_VPC_INVALID_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "Abs.Vpc.InvalidDescription.Malformed");
/// `Abs.Vpc.InvalidName.Malformed`, HTTP 400.
pub const ABS_VPC_INVALID_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "Abs.Vpc.InvalidName.Malformed");
/// `ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP`, HTTP 400.
pub const ACCESS_DEVICE_NOT_ALLOW_WITHOUT_SP: ErrorCode =
    ErrorCode::new(400, "ACCESS.DEVICE.NOT.ALLOW.WITHOUT.SP");
/// `AccountMoneyValidateError`, HTTP 400.
pub const ACCOUNT_MONEY_VALIDATE_ERROR: ErrorCode =
    ErrorCode::new(400, "AccountMoneyValidateError");
/// `ALIUID.NOT.ALLOW.WITHOUT.SP`, HTTP 400.
pub const ALIUID_NOT_ALLOW_WITHOUT_SP: ErrorCode =
    ErrorCode::new(400, "ALIUID.NOT.ALLOW.WITHOUT.SP");
/// `AllocateIpFailed`, HTTP 400.
pub const ALLOCATE_IP_FAILED: ErrorCode = ErrorCode::new(400, "AllocateIpFailed");
/// `AnotherJobTesting`, HTTP 400.
pub const ANOTHER_JOB_TESTING: ErrorCode = ErrorCode::new(400, "AnotherJobTesting");
/// `AnyPort.PortMustBeZero`, HTTP 400.
pub const ANY_PORT_PORT_MUST_BE_ZERO: ErrorCode = ErrorCode::new(400, "AnyPort.PortMustBeZero");
/// `AttrMismatching.AcceptingSideAliUid`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ALI_UID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideAliUid");
/// `AttrMismatching.AcceptingSideInstanceId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideInstanceId");
/// `AttrMismatching.AcceptingSideOppositeInterfaceId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_INTERFACE_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeInterfaceId");
/// `AttrMismatching.AcceptingSideOppositeInterfaceOwnerId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_INTERFACE_OWNER_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId");
/// `AttrMismatching.AcceptingSideOppositeRegionNo`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_REGION_NO: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRegionNo");
/// `AttrMismatching.AcceptingSideOppositeRouterId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_ROUTER_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRouterId");
/// `AttrMismatching.AcceptingSideOppositeRouterType`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_OPPOSITE_ROUTER_TYPE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideOppositeRouterType");
/// `AttrMismatching.AcceptingSideRegionNo`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_REGION_NO: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRegionNo");
/// `AttrMismatching.AcceptingSideRole`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ROLE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRole");
/// `AttrMismatching.AcceptingSideRouterId`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ROUTER_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRouterId");
/// `AttrMismatching.AcceptingSideRouterType`, HTTP 400.
pub const ATTR_MISMATCHING_ACCEPTING_SIDE_ROUTER_TYPE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.AcceptingSideRouterType");
/// `AttrMismatching.BandwidthPackageIpVersion`, HTTP 400.
pub const ATTR_MISMATCHING_BANDWIDTH_PACKAGE_IP_VERSION: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.BandwidthPackageIpVersion");
/// `AttrMismatching.NaclAndBindInstance`, HTTP 400.
pub const ATTR_MISMATCHING_NACL_AND_BIND_INSTANCE: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.NaclAndBindInstance");
/// `AttrMismatching.VpcDhcpOptionsSetId`, HTTP 400.
pub const ATTR_MISMATCHING_VPC_DHCP_OPTIONS_SET_ID: ErrorCode =
    ErrorCode::new(400, "AttrMismatching.VpcDhcpOptionsSetId");
/// `Bandwidth.NotSupport`, HTTP 400.
pub const BANDWIDTH_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Bandwidth.NotSupport");
/// `BandwidthPackage.FinancialLocked`, HTTP 404.
pub const BANDWIDTH_PACKAGE_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(404, "BandwidthPackage.FinancialLocked");
/// `BandwidthPackageId.InvalidBandwidth`, HTTP 404.
pub const BANDWIDTH_PACKAGE_ID_INVALID_BANDWIDTH: ErrorCode =
    ErrorCode::new(404, "BandwidthPackageId.InvalidBandwidth");
/// `BandwidthPackageId.InvalidBandwidth`, HTTP 400.
pub const BANDWIDTH_PACKAGE_ID_INVALID_BANDWIDTH_400: ErrorCode =
    ErrorCode::new(400, "BandwidthPackageId.InvalidBandwidth");
/// `BandwidthPackageId.InvalidBizStatus`, HTTP 400.
pub const BANDWIDTH_PACKAGE_ID_INVALID_BIZ_STATUS: ErrorCode =
    ErrorCode::new(400, "BandwidthPackageId.InvalidBizStatus");
/// `BandwidthPackageOperation.conflict`, HTTP 400.
pub const BANDWIDTH_PACKAGE_OPERATION_CONFLICT: ErrorCode =
    ErrorCode::new(400, "BandwidthPackageOperation.conflict");
/// `BandwidthPackage.QuotaExceeded`, HTTP 400.
pub const BANDWIDTH_PACKAGE_QUOTA_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "BandwidthPackage.QuotaExceeded");
/// `BgpPeer.Already.Exists`, HTTP 400.
pub const BGP_PEER_ALREADY_EXISTS: ErrorCode = ErrorCode::new(400, "BgpPeer.Already.Exists");
/// `BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP`, HTTP 400.
pub const BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP: ErrorCode =
    ErrorCode::new(400, "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP");
/// `BindInstance.NotSupported`, HTTP 400.
pub const BIND_INSTANCE_NOT_SUPPORTED: ErrorCode = ErrorCode::new(400, "BindInstance.NotSupported");
/// `BIND_INSTANCE_OWENER_ERROR`, HTTP 400.
pub const BIND_INSTANCE_OWENER_ERROR: ErrorCode = ErrorCode::new(400, "BIND_INSTANCE_OWENER_ERROR");
/// `BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId`, HTTP 400.
pub const BOTH_EMPTY_PARAM_IPV6_ADDRESS_ID_AND_IPV6_INTERNET_BANDWIDTH_ID: ErrorCode =
    ErrorCode::new(
        400,
        "BothEmptyParam.Ipv6AddressIdAndIpv6InternetBandwidthId",
    );
/// `BothEmpty.TagsAndResources`, HTTP 400.
pub const BOTH_EMPTY_TAGS_AND_RESOURCES: ErrorCode =
    ErrorCode::new(400, "BothEmpty.TagsAndResources");
/// `BothEmpty.TagsAndResources`, HTTP 403.
pub const BOTH_EMPTY_TAGS_AND_RESOURCES_403: ErrorCode =
    ErrorCode::new(403, "BothEmpty.TagsAndResources");
/// `BusinessStatus.NotSupport`, HTTP 400.
pub const BUSINESS_STATUS_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "BusinessStatus.NotSupport");
/// `ChargeType.NotSupport`, HTTP 400.
pub const CHARGE_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "ChargeType.NotSupport");
/// `ClientIpPool.NetmaskInvalid`, HTTP 400.
pub const CLIENT_IP_POOL_NETMASK_INVALID: ErrorCode =
    ErrorCode::new(400, "ClientIpPool.NetmaskInvalid");
/// `ClientIpPool.SubnetInvalid`, HTTP 400.
pub const CLIENT_IP_POOL_SUBNET_INVALID: ErrorCode =
    ErrorCode::new(400, "ClientIpPool.SubnetInvalid");
/// `COMMODITY.INVALID_COMPONENT`, HTTP 400.
pub const COMMODITY_INVALID_COMPONENT: ErrorCode =
    ErrorCode::new(400, "COMMODITY.INVALID_COMPONENT");
/// `COMMODITY_NO_EXIST`, HTTP 400.
pub const COMMODITY_NO_EXIST: ErrorCode = ErrorCode::new(400, "COMMODITY_NO_EXIST");
/// `Conflict.CidrReservationMaskAndCidrReservationCidr`, HTTP 400.
pub const CONFLICT_CIDR_RESERVATION_MASK_AND_CIDR_RESERVATION_CIDR: ErrorCode =
    ErrorCode::new(400, "Conflict.CidrReservationMaskAndCidrReservationCidr");
/// `CountLimitExceeded.HaVipOnECSInstance`, HTTP 400.
pub const COUNT_LIMIT_EXCEEDED_HA_VIP_ON_ECS_INSTANCE: ErrorCode =
    ErrorCode::new(400, "CountLimitExceeded.HaVipOnECSInstance");
/// `CountLimitExceed.HaVipInVpc`, HTTP 400.
pub const COUNT_LIMIT_EXCEED_HA_VIP_IN_VPC: ErrorCode =
    ErrorCode::new(400, "CountLimitExceed.HaVipInVpc");
/// `CountLimitExceed.HaVipInVpc`, HTTP 403.
pub const COUNT_LIMIT_EXCEED_HA_VIP_IN_VPC_403: ErrorCode =
    ErrorCode::new(403, "CountLimitExceed.HaVipInVpc");
/// `CountLimitExceed.HaVipOnInstance`, HTTP 400.
pub const COUNT_LIMIT_EXCEED_HA_VIP_ON_INSTANCE: ErrorCode =
    ErrorCode::new(400, "CountLimitExceed.HaVipOnInstance");
/// `CountLimitExceed.HaVipRouteEntry`, HTTP 400.
pub const COUNT_LIMIT_EXCEED_HA_VIP_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "CountLimitExceed.HaVipRouteEntry");
/// `CreateDbrRoutesQuotaFull.QuotaFull`, HTTP 400.
pub const CREATE_DBR_ROUTES_QUOTA_FULL_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "CreateDbrRoutesQuotaFull.QuotaFull");
/// `CreateNatGateway.RouteConflict.DynamicRoute`, HTTP 400.
pub const CREATE_NAT_GATEWAY_ROUTE_CONFLICT_DYNAMIC_ROUTE: ErrorCode =
    ErrorCode::new(400, "CreateNatGateway.RouteConflict.DynamicRoute");
/// `CreatePbrRoutesQuotaFull.QuotaFull`, HTTP 400.
pub const CREATE_PBR_ROUTES_QUOTA_FULL_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "CreatePbrRoutesQuotaFull.QuotaFull");
/// `CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR`, HTTP 400.
pub const CREATE_SNAT_ENTRY_PARAM_EXCLUSIVE_SOURCE_V_SWITCH_ID_ANDSOURCE_CIDR: ErrorCode =
    ErrorCode::new(
        400,
        "CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR",
    );
/// `CreateSslCertsQuotaFull.QuotaFull`, HTTP 400.
pub const CREATE_SSL_CERTS_QUOTA_FULL_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "CreateSslCertsQuotaFull.QuotaFull");
/// `CreateVpnConnectionsQuotaFull.QuotaFull`, HTTP 400.
pub const CREATE_VPN_CONNECTIONS_QUOTA_FULL_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "CreateVpnConnectionsQuotaFull.QuotaFull");
/// `CreateVpnUserGatewayQuotaFull.QuotaFull`, HTTP 400.
pub const CREATE_VPN_USER_GATEWAY_QUOTA_FULL_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "CreateVpnUserGatewayQuotaFull.QuotaFull");
/// `CreateVSwitch.IncorrectStatus.cbnStatus`, HTTP 400.
pub const CREATE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS: ErrorCode =
    ErrorCode::new(400, "CreateVSwitch.IncorrectStatus.cbnStatus");
/// `CreditPayInsufficientBalance`, HTTP 400.
pub const CREDIT_PAY_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "CreditPayInsufficientBalance");
/// `CROSS_BID.FORBIDDEN`, HTTP 404.
pub const CROSS_BID_FORBIDDEN: ErrorCode = ErrorCode::new(404, "CROSS_BID.FORBIDDEN");
/// `CustomerGateway.ConflictRouteEntry`, HTTP 400.
pub const CUSTOMER_GATEWAY_CONFLICT_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "CustomerGateway.ConflictRouteEntry");
/// `CustomerGateway.ConflictVpnIp`, HTTP 400.
pub const CUSTOMER_GATEWAY_CONFLICT_VPN_IP: ErrorCode =
    ErrorCode::new(400, "CustomerGateway.ConflictVpnIp");
/// `DefaultValidate.Error`, HTTP 400.
pub const DEFAULT_VALIDATE_ERROR: ErrorCode = ErrorCode::new(400, "DefaultValidate.Error");
/// `DefaultValidate.Error`, HTTP 500.
pub const DEFAULT_VALIDATE_ERROR_500: ErrorCode = ErrorCode::new(500, "DefaultValidate.Error");
/// `DeleteVSwitch.IncorrectStatus.cbnStatus`, HTTP 400.
pub const DELETE_V_SWITCH_INCORRECT_STATUS_CBN_STATUS: ErrorCode =
    ErrorCode::new(400, "DeleteVSwitch.IncorrectStatus.cbnStatus");
/// `DeletionProtection.AlreadyEnabled`, HTTP 400.
pub const DELETION_PROTECTION_ALREADY_ENABLED: ErrorCode =
    ErrorCode::new(400, "DeletionProtection.AlreadyEnabled");
/// `DeletionProtection.NotExist`, HTTP 404.
pub const DELETION_PROTECTION_NOT_EXIST: ErrorCode =
    ErrorCode::new(404, "DeletionProtection.NotExist");
/// `DeletionProtection.OwnerError`, HTTP 400.
pub const DELETION_PROTECTION_OWNER_ERROR: ErrorCode =
    ErrorCode::new(400, "DeletionProtection.OwnerError");
/// `DeletionProtection.PrePaidNotSupport`, HTTP 400.
pub const DELETION_PROTECTION_PRE_PAID_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "DeletionProtection.PrePaidNotSupport");
/// `DeletionProtection.ResourceNotExist`, HTTP 400.
pub const DELETION_PROTECTION_RESOURCE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "DeletionProtection.ResourceNotExist");
/// `DeletionProtection.TypeNotSupport`, HTTP 400.
pub const DELETION_PROTECTION_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "DeletionProtection.TypeNotSupport");
/// `DependencyViolation`, HTTP 400.
pub const DEPENDENCY_VIOLATION: ErrorCode = ErrorCode::new(400, "DependencyViolation");
/// `DependencyViolation.AppAccess`, HTTP 400.
pub const DEPENDENCY_VIOLATION_APP_ACCESS: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.AppAccess");
/// `DependencyViolation.Association`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ASSOCIATION: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Association");
/// `DependencyViolation.BandwidthPackages`, HTTP 400.
pub const DEPENDENCY_VIOLATION_BANDWIDTH_PACKAGES: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.BandwidthPackages");
/// `DependencyViolation.BgpGroup`, HTTP 400.
pub const DEPENDENCY_VIOLATION_BGP_GROUP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.BgpGroup");
/// `DependencyViolation.BgpNetwork`, HTTP 400.
pub const DEPENDENCY_VIOLATION_BGP_NETWORK: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.BgpNetwork");
/// `DependencyViolation.BgpPeer`, HTTP 404.
pub const DEPENDENCY_VIOLATION_BGP_PEER: ErrorCode =
    ErrorCode::new(404, "DependencyViolation.BgpPeer");
/// `DependencyViolation.ClassicLinkInstance`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CLASSIC_LINK_INSTANCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ClassicLinkInstance");
/// `DependencyViolation.CloudService`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CLOUD_SERVICE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.CloudService");
/// `DependencyViolation.CloudServiceResource`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CLOUD_SERVICE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.CloudServiceResource");
/// `DependencyViolation.CustomRouteTable`, HTTP 400.
pub const DEPENDENCY_VIOLATION_CUSTOM_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.CustomRouteTable");
/// `DependencyViolation.DhcpOptionsSet`, HTTP 400.
pub const DEPENDENCY_VIOLATION_DHCP_OPTIONS_SET: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.DhcpOptionsSet");
/// `DependencyViolation.EgressRules`, HTTP 400.
pub const DEPENDENCY_VIOLATION_EGRESS_RULES: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.EgressRules");
/// `DependencyViolation.EIPS`, HTTP 400.
pub const DEPENDENCY_VIOLATION_EIPS: ErrorCode = ErrorCode::new(400, "DependencyViolation.EIPS");
/// `DependencyViolation.EnhancedNatgw`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ENHANCED_NATGW: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.EnhancedNatgw");
/// `DependencyViolation.ForwardEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ForwardEntry");
/// `DependencyViolation.FullNatEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_FULL_NAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.FullNatEntry");
/// `DependencyViolation.GatewayEndpoint`, HTTP 400.
pub const DEPENDENCY_VIOLATION_GATEWAY_ENDPOINT: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.GatewayEndpoint");
/// `DependencyViolation.GatewayRouteTable`, HTTP 400.
pub const DEPENDENCY_VIOLATION_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.GatewayRouteTable");
/// `DependencyViolation.GatewayRouteTableRelation`, HTTP 400.
pub const DEPENDENCY_VIOLATION_GATEWAY_ROUTE_TABLE_RELATION: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.GatewayRouteTableRelation");
/// `DependencyViolation.GreTunnel`, HTTP 400.
pub const DEPENDENCY_VIOLATION_GRE_TUNNEL: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.GreTunnel");
/// `DependencyViolation.HaVip`, HTTP 400.
pub const DEPENDENCY_VIOLATION_HA_VIP: ErrorCode = ErrorCode::new(400, "DependencyViolation.HaVip");
/// `DependencyViolation.HaVipAssociatedWithEIP`, HTTP 400.
pub const DEPENDENCY_VIOLATION_HA_VIP_ASSOCIATED_WITH_EIP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.HaVipAssociatedWithEIP");
/// `DependencyViolation.HaVipReferedByRouteEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_HA_VIP_REFERED_BY_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.HaVipReferedByRouteEntry");
/// `DependencyViolation.Instance`, HTTP 400.
pub const DEPENDENCY_VIOLATION_INSTANCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Instance");
/// `DependencyViolation.Instance`, HTTP 404.
pub const DEPENDENCY_VIOLATION_INSTANCE_404: ErrorCode =
    ErrorCode::new(404, "DependencyViolation.Instance");
/// `DependencyViolation.ip`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IP: ErrorCode = ErrorCode::new(400, "DependencyViolation.ip");
/// `DependencyViolation.Ips`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPS: ErrorCode = ErrorCode::new(400, "DependencyViolation.Ips");
/// `DependencyViolation.Ipv4Gateway`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Ipv4Gateway");
/// `DependencyViolation.Ipv6Address`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Ipv6Address");
/// `DependencyViolation.Ipv6Gateway`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPV6_GATEWAY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Ipv6Gateway");
/// `DependencyViolation.Ipv6InternetBandwidth`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IPV6_INTERNET_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Ipv6InternetBandwidth");
/// `DependencyViolation.IpPrefix`, HTTP 400.
pub const DEPENDENCY_VIOLATION_IP_PREFIX: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.IpPrefix");
/// `DependencyViolation.MulticastDomain`, HTTP 400.
pub const DEPENDENCY_VIOLATION_MULTICAST_DOMAIN: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.MulticastDomain");
/// `DependencyViolation.NatGateway`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.NatGateway");
/// `DependencyViolation.NatIp`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NAT_IP: ErrorCode = ErrorCode::new(400, "DependencyViolation.NatIp");
/// `DependencyViolation.NatIpCidr`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NAT_IP_CIDR: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.NatIpCidr");
/// `DependencyViolation.NetworkAcl`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NETWORK_ACL: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.NetworkAcl");
/// `DependencyViolation.Nqa`, HTTP 400.
pub const DEPENDENCY_VIOLATION_NQA: ErrorCode = ErrorCode::new(400, "DependencyViolation.Nqa");
/// `DependencyViolation.OppositeRouterInterface`, HTTP 400.
pub const DEPENDENCY_VIOLATION_OPPOSITE_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.OppositeRouterInterface");
/// `DependencyViolation.PrefixListRelation`, HTTP 400.
pub const DEPENDENCY_VIOLATION_PREFIX_LIST_RELATION: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.PrefixListRelation");
/// `DependencyViolation.PrivateLinkMode`, HTTP 400.
pub const DEPENDENCY_VIOLATION_PRIVATE_LINK_MODE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.PrivateLinkMode");
/// `DependencyViolation.ResourceShare`, HTTP 400.
pub const DEPENDENCY_VIOLATION_RESOURCE_SHARE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ResourceShare");
/// `DependencyViolation.RouterEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTER_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouterEntry");
/// `DependencyViolation.RouterInterface`, HTTP 404.
pub const DEPENDENCY_VIOLATION_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(404, "DependencyViolation.RouterInterface");
/// `DependencyViolation.RouterInterface`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTER_INTERFACE_400: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouterInterface");
/// `DependencyViolation.RouterInterfaceReferedByRouteEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTER_INTERFACE_REFERED_BY_ROUTE_ENTRY: ErrorCode = ErrorCode::new(
    400,
    "DependencyViolation.RouterInterfaceReferedByRouteEntry",
);
/// `DependencyViolation.RouteEntry`, HTTP 404.
pub const DEPENDENCY_VIOLATION_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(404, "DependencyViolation.RouteEntry");
/// `DependencyViolation.RouteEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTE_ENTRY_400: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouteEntry");
/// `DependencyViolation.RouteInterface`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTE_INTERFACE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouteInterface");
/// `DependencyViolation.RouteTable`, HTTP 400.
pub const DEPENDENCY_VIOLATION_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.RouteTable");
/// `DependencyViolation.SecurityGroup`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SECURITY_GROUP: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.SecurityGroup");
/// `DependencyViolation.ShareResource`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SHARE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.ShareResource");
/// `DependencyViolation.SNAT`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SNAT: ErrorCode = ErrorCode::new(400, "DependencyViolation.SNAT");
/// `DependencyViolation.SnatEntry`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SNAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.SnatEntry");
/// `DependencyViolation.SslVpnServer`, HTTP 400.
pub const DEPENDENCY_VIOLATION_SSL_VPN_SERVER: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.SslVpnServer");
/// `DependencyViolation.TrafficMirrorSession`, HTTP 400.
pub const DEPENDENCY_VIOLATION_TRAFFIC_MIRROR_SESSION: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.TrafficMirrorSession");
/// `DependencyViolation.TransitRouter`, HTTP 400.
pub const DEPENDENCY_VIOLATION_TRANSIT_ROUTER: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.TransitRouter");
/// `DependencyViolation.Tunnel`, HTTP 400.
pub const DEPENDENCY_VIOLATION_TUNNEL: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.Tunnel");
/// `DependencyViolation.VpcAttachment`, HTTP 400.
pub const DEPENDENCY_VIOLATION_VPC_ATTACHMENT: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.VpcAttachment");
/// `DependencyViolation.VpcEndpointService`, HTTP 400.
pub const DEPENDENCY_VIOLATION_VPC_ENDPOINT_SERVICE: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.VpcEndpointService");
/// `DependencyViolation.VpnConnection`, HTTP 400.
pub const DEPENDENCY_VIOLATION_VPN_CONNECTION: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.VpnConnection");
/// `DependencyViolation.VSwitch`, HTTP 400.
pub const DEPENDENCY_VIOLATION_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.VSwitch");
/// `DependencyViolation.VSwitchCidrReservation`, HTTP 400.
pub const DEPENDENCY_VIOLATION_V_SWITCH_CIDR_RESERVATION: ErrorCode =
    ErrorCode::new(400, "DependencyViolation.VSwitchCidrReservation");
/// `DependencyViolation.VSwitchCidrReservation`, HTTP 404.
pub const DEPENDENCY_VIOLATION_V_SWITCH_CIDR_RESERVATION_404: ErrorCode =
    ErrorCode::new(404, "DependencyViolation.VSwitchCidrReservation");
/// `DESCRIBE_FORWARD_PARAM_INVALID`, HTTP 400.
pub const DESCRIBE_FORWARD_PARAM_INVALID: ErrorCode =
    ErrorCode::new(400, "DESCRIBE_FORWARD_PARAM_INVALID");
/// `DESCRIBE_SNAT_PARAM_INVALID`, HTTP 400.
pub const DESCRIBE_SNAT_PARAM_INVALID: ErrorCode =
    ErrorCode::new(400, "DESCRIBE_SNAT_PARAM_INVALID");
/// `DryRunOperation`, HTTP 400.
pub const DRY_RUN_OPERATION: ErrorCode = ErrorCode::new(400, "DryRunOperation");
/// `Duplicated.CidrBlock`, HTTP 400.
pub const DUPLICATED_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "Duplicated.CidrBlock");
/// `Duplicated.ClientToken`, HTTP 400.
pub const DUPLICATED_CLIENT_TOKEN: ErrorCode = ErrorCode::new(400, "Duplicated.ClientToken");
/// `Duplicated.DestinationPort`, HTTP 400.
pub const DUPLICATED_DESTINATION_PORT: ErrorCode =
    ErrorCode::new(400, "Duplicated.DestinationPort");
/// `Duplicated.LocalGatewayIp`, HTTP 400.
pub const DUPLICATED_LOCAL_GATEWAY_IP: ErrorCode = ErrorCode::new(400, "Duplicated.LocalGatewayIp");
/// `DuplicatedParam.CidrBlock`, HTTP 400.
pub const DUPLICATED_PARAM_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "DuplicatedParam.CidrBlock");
/// `DuplicatedParam.CidrBlockAndCidrMask`, HTTP 400.
pub const DUPLICATED_PARAM_CIDR_BLOCK_AND_CIDR_MASK: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.CidrBlockAndCidrMask");
/// `DuplicatedParam.ExternalPort`, HTTP 400.
pub const DUPLICATED_PARAM_EXTERNAL_PORT: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.ExternalPort");
/// `DuplicatedParam.InternalPort`, HTTP 400.
pub const DUPLICATED_PARAM_INTERNAL_PORT: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.InternalPort");
/// `DuplicatedParam.LocalGatewayIp`, HTTP 400.
pub const DUPLICATED_PARAM_LOCAL_GATEWAY_IP: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.LocalGatewayIp");
/// `DuplicatedParam.LocalIpv6Address`, HTTP 400.
pub const DUPLICATED_PARAM_LOCAL_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.LocalIpv6Address");
/// `DuplicatedParam.LocalIpv6GatewayIp`, HTTP 400.
pub const DUPLICATED_PARAM_LOCAL_IPV6_GATEWAY_IP: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.LocalIpv6GatewayIp");
/// `DuplicatedParam.LocalIpAddress`, HTTP 400.
pub const DUPLICATED_PARAM_LOCAL_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.LocalIpAddress");
/// `DuplicatedParam.PeerGatewayIp`, HTTP 400.
pub const DUPLICATED_PARAM_PEER_GATEWAY_IP: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.PeerGatewayIp");
/// `DuplicatedParam.PeerIpv6Address`, HTTP 400.
pub const DUPLICATED_PARAM_PEER_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.PeerIpv6Address");
/// `DuplicatedParam.PeerIpv6GatewayIp`, HTTP 400.
pub const DUPLICATED_PARAM_PEER_IPV6_GATEWAY_IP: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.PeerIpv6GatewayIp");
/// `DuplicatedParam.PeerIpAddress`, HTTP 400.
pub const DUPLICATED_PARAM_PEER_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.PeerIpAddress");
/// `DuplicatedParam.Priority`, HTTP 400.
pub const DUPLICATED_PARAM_PRIORITY: ErrorCode = ErrorCode::new(400, "DuplicatedParam.Priority");
/// `DuplicatedParam.SourceInstanceIds`, HTTP 400.
pub const DUPLICATED_PARAM_SOURCE_INSTANCE_IDS: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.SourceInstanceIds");
/// `DuplicatedParam.TrafficPath`, HTTP 400.
pub const DUPLICATED_PARAM_TRAFFIC_PATH: ErrorCode =
    ErrorCode::new(400, "DuplicatedParam.TrafficPath");
/// `Duplicated.PeerGatewayIp`, HTTP 400.
pub const DUPLICATED_PEER_GATEWAY_IP: ErrorCode = ErrorCode::new(400, "Duplicated.PeerGatewayIp");
/// `Duplicated.SecondaryCidrBlock`, HTTP 400.
pub const DUPLICATED_SECONDARY_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "Duplicated.SecondaryCidrBlock");
/// `Duplicated.TagKey`, HTTP 400.
pub const DUPLICATED_TAG_KEY: ErrorCode = ErrorCode::new(400, "Duplicated.TagKey");
/// `Duplicated.VpcNextHop`, HTTP 400.
pub const DUPLICATED_VPC_NEXT_HOP: ErrorCode = ErrorCode::new(400, "Duplicated.VpcNextHop");
/// `Duration.NotSupport`, HTTP 400.
pub const DURATION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Duration.NotSupport");
/// `EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr`, HTTP 400.
pub const EC_ASSOCIATED_QO_S_PCONN_NOT_ALLOW_CREATE_CROSS_ACCOUNT_VBR: ErrorCode =
    ErrorCode::new(400, "EcAssociatedQoSPconnNotAllowCreateCrossAccountVbr");
/// `EcAssociatedQoSPconnNotAllowCreateVpconn`, HTTP 400.
pub const EC_ASSOCIATED_QO_S_PCONN_NOT_ALLOW_CREATE_VPCONN: ErrorCode =
    ErrorCode::new(400, "EcAssociatedQoSPconnNotAllowCreateVpconn");
/// `EcDeviceNotSupportQoS`, HTTP 400.
pub const EC_DEVICE_NOT_SUPPORT_QO_S: ErrorCode = ErrorCode::new(400, "EcDeviceNotSupportQoS");
/// `EcFailoverTestJobExceedMaxResourceNum`, HTTP 400.
pub const EC_FAILOVER_TEST_JOB_EXCEED_MAX_RESOURCE_NUM: ErrorCode =
    ErrorCode::new(400, "EcFailoverTestJobExceedMaxResourceNum");
/// `EcFailoverTestJobResourceInAnotherProcessingJob`, HTTP 400.
pub const EC_FAILOVER_TEST_JOB_RESOURCE_IN_ANOTHER_PROCESSING_JOB: ErrorCode =
    ErrorCode::new(400, "EcFailoverTestJobResourceInAnotherProcessingJob");
/// `EcFailToGetAp`, HTTP 400.
pub const EC_FAIL_TO_GET_AP: ErrorCode = ErrorCode::new(400, "EcFailToGetAp");
/// `EcGrantRelation.NotExist`, HTTP 404.
pub const EC_GRANT_RELATION_NOT_EXIST: ErrorCode = ErrorCode::new(404, "EcGrantRelation.NotExist");
/// `EcNotEnoughResource`, HTTP 400.
pub const EC_NOT_ENOUGH_RESOURCE: ErrorCode = ErrorCode::new(400, "EcNotEnoughResource");
/// `EcNotSupportRegion`, HTTP 400.
pub const EC_NOT_SUPPORT_REGION: ErrorCode = ErrorCode::new(400, "EcNotSupportRegion");
/// `EcPconnVbrMustContainsAll`, HTTP 400.
pub const EC_PCONN_VBR_MUST_CONTAINS_ALL: ErrorCode =
    ErrorCode::new(400, "EcPconnVbrMustContainsAll");
/// `EcPconnWithCrossAccountVbrNotAllowAssociateQoS`, HTTP 400.
pub const EC_PCONN_WITH_CROSS_ACCOUNT_VBR_NOT_ALLOW_ASSOCIATE_QO_S: ErrorCode =
    ErrorCode::new(400, "EcPconnWithCrossAccountVbrNotAllowAssociateQoS");
/// `EcPconnWithVpconnNotAllowAssociateQoS`, HTTP 400.
pub const EC_PCONN_WITH_VPCONN_NOT_ALLOW_ASSOCIATE_QO_S: ErrorCode =
    ErrorCode::new(400, "EcPconnWithVpconnNotAllowAssociateQoS");
/// `EcQosRuleNotAllowV4AndV6`, HTTP 400.
pub const EC_QOS_RULE_NOT_ALLOW_V4_AND_V6: ErrorCode =
    ErrorCode::new(400, "EcQosRuleNotAllowV4AndV6");
/// `EcQoSConflict`, HTTP 400.
pub const EC_QO_S_CONFLICT: ErrorCode = ErrorCode::new(400, "EcQoSConflict");
/// `EcQoSWithPconnNotSupportDelete`, HTTP 400.
pub const EC_QO_S_WITH_PCONN_NOT_SUPPORT_DELETE: ErrorCode =
    ErrorCode::new(400, "EcQoSWithPconnNotSupportDelete");
/// `EIP_ALREADY_IN_BANDWIDTHPACKAGE`, HTTP 400.
pub const EIP_ALREADY_IN_BANDWIDTHPACKAGE: ErrorCode =
    ErrorCode::new(400, "EIP_ALREADY_IN_BANDWIDTHPACKAGE");
/// `EipBatchBind.TypeNotSupport`, HTTP 400.
pub const EIP_BATCH_BIND_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "EipBatchBind.TypeNotSupport");
/// `EIP_BIND_NATGATEWAY`, HTTP 400.
pub const EIP_BIND_NATGATEWAY: ErrorCode = ErrorCode::new(400, "EIP_BIND_NATGATEWAY");
/// `EipBindRemote.BackendRegionMustBeSingle`, HTTP 400.
pub const EIP_BIND_REMOTE_BACKEND_REGION_MUST_BE_SINGLE: ErrorCode =
    ErrorCode::new(400, "EipBindRemote.BackendRegionMustBeSingle");
/// `EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP`, HTTP 400.
pub const EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP: ErrorCode =
    ErrorCode::new(400, "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP");
/// `EIP_NOT_IN_GATEWAY`, HTTP 400.
pub const EIP_NOT_IN_GATEWAY: ErrorCode = ErrorCode::new(400, "EIP_NOT_IN_GATEWAY");
/// `EIP_NOT_SUPPORT_SNAT_POOL`, HTTP 400.
pub const EIP_NOT_SUPPORT_SNAT_POOL: ErrorCode = ErrorCode::new(400, "EIP_NOT_SUPPORT_SNAT_POOL");
/// `EipOperation.TooFrequently`, HTTP 400.
pub const EIP_OPERATION_TOO_FREQUENTLY: ErrorCode =
    ErrorCode::new(400, "EipOperation.TooFrequently");
/// `EnableHaCheck.IpsecServerCidrContainsVpcRouteDest`, HTTP 400.
pub const ENABLE_HA_CHECK_IPSEC_SERVER_CIDR_CONTAINS_VPC_ROUTE_DEST: ErrorCode =
    ErrorCode::new(400, "EnableHaCheck.IpsecServerCidrContainsVpcRouteDest");
/// `EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest`, HTTP 400.
pub const ENABLE_HA_CHECK_SSL_VPN_SERVER_CLIENT_CIDR_CONTAINS_VPC_ROUTE_DEST: ErrorCode =
    ErrorCode::new(
        400,
        "EnableHaCheck.SslVpnServerClientCidrContainsVpcRouteDest",
    );
/// `EndPoint.Empty`, HTTP 400.
pub const END_POINT_EMPTY: ErrorCode = ErrorCode::new(400, "EndPoint.Empty");
/// `Eni.Attached`, HTTP 400.
pub const ENI_ATTACHED: ErrorCode = ErrorCode::new(400, "Eni.Attached");
/// `Eni.HasSubIp`, HTTP 400.
pub const ENI_HAS_SUB_IP: ErrorCode = ErrorCode::new(400, "Eni.HasSubIp");
/// `ErrCode.Invalid`, HTTP 400.
pub const ERR_CODE_INVALID: ErrorCode = ErrorCode::new(400, "ErrCode.Invalid");
/// `EXCEED_ASSOCIATE_MAX_NUM`, HTTP 400.
pub const EXCEED_ASSOCIATE_MAX_NUM: ErrorCode = ErrorCode::new(400, "EXCEED_ASSOCIATE_MAX_NUM");
/// `ExclusiveParam.EnableIpv6AndCidrBlock`, HTTP 400.
pub const EXCLUSIVE_PARAM_ENABLE_IPV6_AND_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "ExclusiveParam.EnableIpv6AndCidrBlock");
/// `ExclusiveParam.NextHopTypeAndNextHopId`, HTTP 400.
pub const EXCLUSIVE_PARAM_NEXT_HOP_TYPE_AND_NEXT_HOP_ID: ErrorCode =
    ErrorCode::new(400, "ExclusiveParam.NextHopTypeAndNextHopId");
/// `ExclusiveParam.%sAnd%s`, HTTP 400.
pub const EXCLUSIVE_PARAM_S_AND_S: ErrorCode = ErrorCode::new(400, "ExclusiveParam.%sAnd%s");
/// `ExclusiveParam.ZoneAndIpAddress`, HTTP 400.
pub const EXCLUSIVE_PARAM_ZONE_AND_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "ExclusiveParam.ZoneAndIpAddress");
/// `ExclusiveParam.ZoneAndPublicIpAddressPoolId`, HTTP 400.
pub const EXCLUSIVE_PARAM_ZONE_AND_PUBLIC_IP_ADDRESS_POOL_ID: ErrorCode =
    ErrorCode::new(400, "ExclusiveParam.ZoneAndPublicIpAddressPoolId");
/// `FAILED_INVOKE_INNER_API`, HTTP 400.
pub const FAILED_INVOKE_INNER_API: ErrorCode = ErrorCode::new(400, "FAILED_INVOKE_INNER_API");
/// `FlowLogNumberOverLimit`, HTTP 400.
pub const FLOW_LOG_NUMBER_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "FlowLogNumberOverLimit");
/// `Forbbiden`, HTTP 400.
pub const FORBBIDEN: ErrorCode = ErrorCode::new(400, "Forbbiden");
/// `Forbbiden`, HTTP 403.
pub const FORBBIDEN_403: ErrorCode = ErrorCode::new(403, "Forbbiden");
/// `Forbbiden.InvaildOwner`, HTTP 400.
pub const FORBBIDEN_INVAILD_OWNER: ErrorCode = ErrorCode::new(400, "Forbbiden.InvaildOwner");
/// `Forbbiden.ModifyIdAndType`, HTTP 400.
pub const FORBBIDEN_MODIFY_ID_AND_TYPE: ErrorCode =
    ErrorCode::new(400, "Forbbiden.ModifyIdAndType");
/// `Forbbiden.SubUser`, HTTP 403.
pub const FORBBIDEN_SUB_USER: ErrorCode = ErrorCode::new(403, "Forbbiden.SubUser");
/// `Forbidden`, HTTP 403.
pub const FORBIDDEN: ErrorCode = ErrorCode::new(403, "Forbidden");
/// `Forbidden`, HTTP 400.
pub const FORBIDDEN_400: ErrorCode = ErrorCode::new(400, "Forbidden");
/// `Forbidden.AcceptRoleNotSupportPrePay`, HTTP 400.
pub const FORBIDDEN_ACCEPT_ROLE_NOT_SUPPORT_PRE_PAY: ErrorCode =
    ErrorCode::new(400, "Forbidden.AcceptRoleNotSupportPrePay");
/// `ForbiddenAction`, HTTP 400.
pub const FORBIDDEN_ACTION: ErrorCode = ErrorCode::new(400, "ForbiddenAction");
/// `ForbiddenAction.PrePaid`, HTTP 400.
pub const FORBIDDEN_ACTION_PRE_PAID: ErrorCode = ErrorCode::new(400, "ForbiddenAction.PrePaid");
/// `Forbidden.Already.Bounded`, HTTP 400.
pub const FORBIDDEN_ALREADY_BOUNDED: ErrorCode = ErrorCode::new(400, "Forbidden.Already.Bounded");
/// `Forbidden.AssociateToVBR`, HTTP 400.
pub const FORBIDDEN_ASSOCIATE_TO_VBR: ErrorCode = ErrorCode::new(400, "Forbidden.AssociateToVBR");
/// `Forbidden.BillsOutstanding`, HTTP 400.
pub const FORBIDDEN_BILLS_OUTSTANDING: ErrorCode =
    ErrorCode::new(400, "Forbidden.BillsOutstanding");
/// `Forbidden.ChargeTypeIsPrepaid`, HTTP 400.
pub const FORBIDDEN_CHARGE_TYPE_IS_PREPAID: ErrorCode =
    ErrorCode::new(400, "Forbidden.ChargeTypeIsPrepaid");
/// `Forbidden.CheckEntryRuleQuota`, HTTP 400.
pub const FORBIDDEN_CHECK_ENTRY_RULE_QUOTA: ErrorCode =
    ErrorCode::new(400, "Forbidden.CheckEntryRuleQuota");
/// `Forbidden.CircuitCodeNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_CIRCUIT_CODE_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.CircuitCodeNotAllowedByCaller");
/// `Forbidden.Convert`, HTTP 400.
pub const FORBIDDEN_CONVERT: ErrorCode = ErrorCode::new(400, "Forbidden.Convert");
/// `Forbidden.CreatePublicIpAddressPool`, HTTP 400.
pub const FORBIDDEN_CREATE_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "Forbidden.CreatePublicIpAddressPool");
/// `Forbidden.CreateSpecialSpecNatGateway`, HTTP 404.
pub const FORBIDDEN_CREATE_SPECIAL_SPEC_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(404, "Forbidden.CreateSpecialSpecNatGateway");
/// `Forbidden.CrossBorder`, HTTP 400.
pub const FORBIDDEN_CROSS_BORDER: ErrorCode = ErrorCode::new(400, "Forbidden.CrossBorder");
/// `Forbidden.DescriptionNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_DESCRIPTION_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.DescriptionNotAllowedByCaller");
/// `Forbidden.DestinationIpOutOfVswitchCIDR`, HTTP 400.
pub const FORBIDDEN_DESTINATION_IP_OUT_OF_VSWITCH_CIDR: ErrorCode =
    ErrorCode::new(400, "Forbidden.DestinationIpOutOfVswitchCIDR");
/// `Forbidden.DestnationIpOutOfVpcCIDR`, HTTP 400.
pub const FORBIDDEN_DESTNATION_IP_OUT_OF_VPC_CIDR: ErrorCode =
    ErrorCode::new(400, "Forbidden.DestnationIpOutOfVpcCIDR");
/// `Forbidden.EipCanNotBindGatgw`, HTTP 400.
pub const FORBIDDEN_EIP_CAN_NOT_BIND_GATGW: ErrorCode =
    ErrorCode::new(400, "Forbidden.EipCanNotBindGatgw");
/// `Forbidden.EipInBwp`, HTTP 400.
pub const FORBIDDEN_EIP_IN_BWP: ErrorCode = ErrorCode::new(400, "Forbidden.EipInBwp");
/// `Forbidden.EnableClassicLink`, HTTP 400.
pub const FORBIDDEN_ENABLE_CLASSIC_LINK: ErrorCode =
    ErrorCode::new(400, "Forbidden.EnableClassicLink");
/// `Forbidden.ExternalIp.UsedInSnatTable`, HTTP 400.
pub const FORBIDDEN_EXTERNAL_IP_USED_IN_SNAT_TABLE: ErrorCode =
    ErrorCode::new(400, "Forbidden.ExternalIp.UsedInSnatTable");
/// `Forbidden.FinancialLocked`, HTTP 400.
pub const FORBIDDEN_FINANCIAL_LOCKED: ErrorCode = ErrorCode::new(400, "Forbidden.FinancialLocked");
/// `Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid`, HTTP 400.
pub const FORBIDDEN_GLOBAL_ACCELERATION_INSTANCE_CHARGE_TYPE_IS_PREPAID: ErrorCode = ErrorCode::new(
    400,
    "Forbidden.GlobalAccelerationInstanceChargeTypeIsPrepaid",
);
/// `Forbidden.HaVip`, HTTP 400.
pub const FORBIDDEN_HA_VIP: ErrorCode = ErrorCode::new(400, "Forbidden.HaVip");
/// `Forbidden.InstanceBandwidthNotZero`, HTTP 400.
pub const FORBIDDEN_INSTANCE_BANDWIDTH_NOT_ZERO: ErrorCode =
    ErrorCode::new(400, "Forbidden.InstanceBandwidthNotZero");
/// `Forbidden.InternalIpOutOfVpcCIDR`, HTTP 400.
pub const FORBIDDEN_INTERNAL_IP_OUT_OF_VPC_CIDR: ErrorCode =
    ErrorCode::new(400, "Forbidden.InternalIpOutOfVpcCIDR");
/// `Forbidden.InCommonBandwidthPackage`, HTTP 404.
pub const FORBIDDEN_IN_COMMON_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(404, "Forbidden.InCommonBandwidthPackage");
/// `Forbidden.IpHasBeenUsedInDnat`, HTTP 400.
pub const FORBIDDEN_IP_HAS_BEEN_USED_IN_DNAT: ErrorCode =
    ErrorCode::new(400, "Forbidden.IpHasBeenUsedInDnat");
/// `Forbidden.IpHasBeenUsedInSnat`, HTTP 400.
pub const FORBIDDEN_IP_HAS_BEEN_USED_IN_SNAT: ErrorCode =
    ErrorCode::new(400, "Forbidden.IpHasBeenUsedInSnat");
/// `Forbidden.IpUsedInForwardTable`, HTTP 400.
pub const FORBIDDEN_IP_USED_IN_FORWARD_TABLE: ErrorCode =
    ErrorCode::new(400, "Forbidden.IpUsedInForwardTable");
/// `Forbidden.LocalGatewayIpNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_LOCAL_GATEWAY_IP_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.LocalGatewayIpNotAllowedByCaller");
/// `Forbidden.ModifyEipBondType`, HTTP 403.
pub const FORBIDDEN_MODIFY_EIP_BOND_TYPE: ErrorCode =
    ErrorCode::new(403, "Forbidden.ModifyEipBondType");
/// `Forbidden.ModifySpecToSpecialSpec`, HTTP 404.
pub const FORBIDDEN_MODIFY_SPEC_TO_SPECIAL_SPEC: ErrorCode =
    ErrorCode::new(404, "Forbidden.ModifySpecToSpecialSpec");
/// `Forbidden.ModifySpecToSpecialSpecForNormalNat`, HTTP 404.
pub const FORBIDDEN_MODIFY_SPEC_TO_SPECIAL_SPEC_FOR_NORMAL_NAT: ErrorCode =
    ErrorCode::new(404, "Forbidden.ModifySpecToSpecialSpecForNormalNat");
/// `Forbidden.MultiVlanRi`, HTTP 403.
pub const FORBIDDEN_MULTI_VLAN_RI: ErrorCode = ErrorCode::new(403, "Forbidden.MultiVlanRi");
/// `Forbidden.NameNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_NAME_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.NameNotAllowedByCaller");
/// `Forbidden.NatPayBySpec`, HTTP 400.
pub const FORBIDDEN_NAT_PAY_BY_SPEC: ErrorCode = ErrorCode::new(400, "Forbidden.NatPayBySpec");
/// `Forbidden.NotAllowedCategary`, HTTP 400.
pub const FORBIDDEN_NOT_ALLOWED_CATEGARY: ErrorCode =
    ErrorCode::new(400, "Forbidden.NotAllowedCategary");
/// `Forbidden.NotAllowedInState`, HTTP 400.
pub const FORBIDDEN_NOT_ALLOWED_IN_STATE: ErrorCode =
    ErrorCode::new(400, "Forbidden.NotAllowedInState");
/// `Forbidden.NotInAllowDeleteStatus`, HTTP 400.
pub const FORBIDDEN_NOT_IN_ALLOW_DELETE_STATUS: ErrorCode =
    ErrorCode::new(400, "Forbidden.NotInAllowDeleteStatus");
/// `Forbidden.NotInRouterInterfaceCreateWhitelist`, HTTP 400.
pub const FORBIDDEN_NOT_IN_ROUTER_INTERFACE_CREATE_WHITELIST: ErrorCode =
    ErrorCode::new(400, "Forbidden.NotInRouterInterfaceCreateWhitelist");
/// `Forbidden.NotInSameVpc`, HTTP 404.
pub const FORBIDDEN_NOT_IN_SAME_VPC: ErrorCode = ErrorCode::new(404, "Forbidden.NotInSameVpc");
/// `Forbidden.NotSameAccessDevice`, HTTP 400.
pub const FORBIDDEN_NOT_SAME_ACCESS_DEVICE: ErrorCode =
    ErrorCode::new(400, "Forbidden.NotSameAccessDevice");
/// `Forbidden.NoRiFound`, HTTP 403.
pub const FORBIDDEN_NO_RI_FOUND: ErrorCode = ErrorCode::new(403, "Forbidden.NoRiFound");
/// `Forbidden.NoSlrPermission`, HTTP 403.
pub const FORBIDDEN_NO_SLR_PERMISSION: ErrorCode = ErrorCode::new(403, "Forbidden.NoSlrPermission");
/// `Forbidden.NoSLRPermission`, HTTP 400.
pub const FORBIDDEN_NO_SLR_PERMISSION_400: ErrorCode =
    ErrorCode::new(400, "Forbidden.NoSLRPermission");
/// `Forbidden.OnlyOneConnection`, HTTP 400.
pub const FORBIDDEN_ONLY_ONE_CONNECTION: ErrorCode =
    ErrorCode::new(400, "Forbidden.OnlyOneConnection");
/// `Forbidden.OperateManagedFlowLog`, HTTP 400.
pub const FORBIDDEN_OPERATE_MANAGED_FLOW_LOG: ErrorCode =
    ErrorCode::new(400, "Forbidden.OperateManagedFlowLog");
/// `Forbidden.OperateShareResource`, HTTP 400.
pub const FORBIDDEN_OPERATE_SHARE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "Forbidden.OperateShareResource");
/// `Forbidden.OperationDeleteNotAllowedByUser`, HTTP 403.
pub const FORBIDDEN_OPERATION_DELETE_NOT_ALLOWED_BY_USER: ErrorCode =
    ErrorCode::new(403, "Forbidden.OperationDeleteNotAllowedByUser");
/// `Forbidden.OperationNotAllowed`, HTTP 400.
pub const FORBIDDEN_OPERATION_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "Forbidden.OperationNotAllowed");
/// `Forbidden.OperationNotAllowedByUser`, HTTP 403.
pub const FORBIDDEN_OPERATION_NOT_ALLOWED_BY_USER: ErrorCode =
    ErrorCode::new(403, "Forbidden.OperationNotAllowedByUser");
/// `Forbidden.OperationRecoverNotAllowedByUser`, HTTP 403.
pub const FORBIDDEN_OPERATION_RECOVER_NOT_ALLOWED_BY_USER: ErrorCode =
    ErrorCode::new(403, "Forbidden.OperationRecoverNotAllowedByUser");
/// `Forbidden.OperationTerminateNotAllowedByUser`, HTTP 403.
pub const FORBIDDEN_OPERATION_TERMINATE_NOT_ALLOWED_BY_USER: ErrorCode =
    ErrorCode::new(403, "Forbidden.OperationTerminateNotAllowedByUser");
/// `Forbidden.OwnerAliUid`, HTTP 400.
pub const FORBIDDEN_OWNER_ALI_UID: ErrorCode = ErrorCode::new(400, "Forbidden.OwnerAliUid");
/// `Forbidden.PeeringSubnetMaskNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_PEERING_SUBNET_MASK_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.PeeringSubnetMaskNotAllowedByCaller");
/// `Forbidden.PeerGatewayIpNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_PEER_GATEWAY_IP_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.PeerGatewayIpNotAllowedByCaller");
/// `Forbidden.PhysicalConnection`, HTTP 400.
pub const FORBIDDEN_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "Forbidden.PhysicalConnection");
/// `Forbidden.PrePaidNatGateway`, HTTP 400.
pub const FORBIDDEN_PRE_PAID_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "Forbidden.PrePaidNatGateway");
/// `Forbidden.PrivateIpNotFound`, HTTP 400.
pub const FORBIDDEN_PRIVATE_IP_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Forbidden.PrivateIpNotFound");
/// `Forbidden.RAM`, HTTP 400.
pub const FORBIDDEN_RAM: ErrorCode = ErrorCode::new(400, "Forbidden.RAM");
/// `Forbidden.RegionNotFound`, HTTP 404.
pub const FORBIDDEN_REGION_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Forbidden.RegionNotFound");
/// `ForbiddenRelease`, HTTP 403.
pub const FORBIDDEN_RELEASE: ErrorCode = ErrorCode::new(403, "ForbiddenRelease");
/// `Forbidden.ReleaseSegmentEip`, HTTP 400.
pub const FORBIDDEN_RELEASE_SEGMENT_EIP: ErrorCode =
    ErrorCode::new(400, "Forbidden.ReleaseSegmentEip");
/// `Forbidden.SnatEntryCountLimited`, HTTP 400.
pub const FORBIDDEN_SNAT_ENTRY_COUNT_LIMITED: ErrorCode =
    ErrorCode::new(400, "Forbidden.SnatEntryCountLimited");
/// `Forbidden.SourceVSwitchId.Duplicated`, HTTP 400.
pub const FORBIDDEN_SOURCE_V_SWITCH_ID_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "Forbidden.SourceVSwitchId.Duplicated");
/// `Forbidden.SourceVSwitchId.IncludeHaVip`, HTTP 400.
pub const FORBIDDEN_SOURCE_V_SWITCH_ID_INCLUDE_HA_VIP: ErrorCode =
    ErrorCode::new(400, "Forbidden.SourceVSwitchId.IncludeHaVip");
/// `Forbidden.SubUser`, HTTP 403.
pub const FORBIDDEN_SUB_USER: ErrorCode = ErrorCode::new(403, "Forbidden.SubUser");
/// `Forbidden.TagKeys`, HTTP 400.
pub const FORBIDDEN_TAG_KEYS: ErrorCode = ErrorCode::new(400, "Forbidden.TagKeys");
/// `Forbidden.TagKey.Duplicated`, HTTP 400.
pub const FORBIDDEN_TAG_KEY_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "Forbidden.TagKey.Duplicated");
/// `Forbidden.UnassociateMaster`, HTTP 400.
pub const FORBIDDEN_UNASSOCIATE_MASTER: ErrorCode =
    ErrorCode::new(400, "Forbidden.UnassociateMaster");
/// `FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY`, HTTP 400.
pub const FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY: ErrorCode =
    ErrorCode::new(400, "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY");
/// `Forbidden.VbrAttached`, HTTP 400.
pub const FORBIDDEN_VBR_ATTACHED: ErrorCode = ErrorCode::new(400, "Forbidden.VbrAttached");
/// `Forbidden.VBRExists`, HTTP 400.
pub const FORBIDDEN_VBR_EXISTS: ErrorCode = ErrorCode::new(400, "Forbidden.VBRExists");
/// `Forbidden.VbrNotAllowModifySiteLink`, HTTP 400.
pub const FORBIDDEN_VBR_NOT_ALLOW_MODIFY_SITE_LINK: ErrorCode =
    ErrorCode::new(400, "Forbidden.VbrNotAllowModifySiteLink");
/// `Forbidden.VlanIdNotAllowedByCaller`, HTTP 403.
pub const FORBIDDEN_VLAN_ID_NOT_ALLOWED_BY_CALLER: ErrorCode =
    ErrorCode::new(403, "Forbidden.VlanIdNotAllowedByCaller");
/// `Forbidden.VpconnAliUid`, HTTP 400.
pub const FORBIDDEN_VPCONN_ALI_UID: ErrorCode = ErrorCode::new(400, "Forbidden.VpconnAliUid");
/// `Forbidden.VpcNotFound`, HTTP 400.
pub const FORBIDDEN_VPC_NOT_FOUND: ErrorCode = ErrorCode::new(400, "Forbidden.VpcNotFound");
/// `Forbidden.VRouterNotFound`, HTTP 400.
pub const FORBIDDEN_V_ROUTER_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "Forbidden.VRouterNotFound");
/// `Forbidden.VSwitchAlreadyAssociatedRouteTable`, HTTP 404.
pub const FORBIDDEN_V_SWITCH_ALREADY_ASSOCIATED_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(404, "Forbidden.VSwitchAlreadyAssociatedRouteTable");
/// `Forbindden`, HTTP 400.
pub const FORBINDDEN: ErrorCode = ErrorCode::new(400, "Forbindden");
/// `ForwardEntry.Duplicated`, HTTP 400.
pub const FORWARD_ENTRY_DUPLICATED: ErrorCode = ErrorCode::new(400, "ForwardEntry.Duplicated");
/// `FrequentPurchase.EIP`, HTTP 400.
pub const FREQUENT_PURCHASE_EIP: ErrorCode = ErrorCode::new(400, "FrequentPurchase.EIP");
/// `FUWU_BIZ_COMMODITY_VERIFY_FAIL`, HTTP 404.
pub const FUWU_BIZ_COMMODITY_VERIFY_FAIL: ErrorCode =
    ErrorCode::new(404, "FUWU_BIZ_COMMODITY_VERIFY_FAIL");
/// `HaveConnectionBetweenRouters`, HTTP 400.
pub const HAVE_CONNECTION_BETWEEN_ROUTERS: ErrorCode =
    ErrorCode::new(400, "HaveConnectionBetweenRouters");
/// `HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE`, HTTP 400.
pub const HA_VIP_NOT_ASSOCIATED_WITH_INSTANCE: ErrorCode =
    ErrorCode::new(400, "HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE");
/// `HdMonitorEipNumberOverLimit`, HTTP 400.
pub const HD_MONITOR_EIP_NUMBER_OVER_LIMIT: ErrorCode =
    ErrorCode::new(400, "HdMonitorEipNumberOverLimit");
/// `IdempotentParameterMismatch`, HTTP 400.
pub const IDEMPOTENT_PARAMETER_MISMATCH: ErrorCode =
    ErrorCode::new(400, "IdempotentParameterMismatch");
/// `IellgalParameter.OwnerAccount`, HTTP 400.
pub const IELLGAL_PARAMETER_OWNER_ACCOUNT: ErrorCode =
    ErrorCode::new(400, "IellgalParameter.OwnerAccount");
/// `IllegalCidrBlock`, HTTP 400.
pub const ILLEGAL_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "IllegalCidrBlock");
/// `IllegalParam.AddressPoolType`, HTTP 400.
pub const ILLEGAL_PARAM_ADDRESS_POOL_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AddressPoolType");
/// `IllegalParam.AggregationInterval`, HTTP 400.
pub const ILLEGAL_PARAM_AGGREGATION_INTERVAL: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AggregationInterval");
/// `IllegalParam.AliUid`, HTTP 400.
pub const ILLEGAL_PARAM_ALI_UID: ErrorCode = ErrorCode::new(400, "IllegalParam.AliUid");
/// `IllegalParam.AnyPortNotZero`, HTTP 400.
pub const ILLEGAL_PARAM_ANY_PORT_NOT_ZERO: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AnyPortNotZero");
/// `IllegalParam.Asn`, HTTP 400.
pub const ILLEGAL_PARAM_ASN: ErrorCode = ErrorCode::new(400, "IllegalParam.Asn");
/// `IllegalParam.AssociatedPhysicalConnections`, HTTP 400.
pub const ILLEGAL_PARAM_ASSOCIATED_PHYSICAL_CONNECTIONS: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AssociatedPhysicalConnections");
/// `IllegalParam.AttachmentId`, HTTP 400.
pub const ILLEGAL_PARAM_ATTACHMENT_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.AttachmentId");
/// `IllegalParam.AuthMethod`, HTTP 400.
pub const ILLEGAL_PARAM_AUTH_METHOD: ErrorCode = ErrorCode::new(400, "IllegalParam.AuthMethod");
/// `IllegalParam.AvailableZone`, HTTP 400.
pub const ILLEGAL_PARAM_AVAILABLE_ZONE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.AvailableZone");
/// `IllegalParam.Bandwidth`, HTTP 400.
pub const ILLEGAL_PARAM_BANDWIDTH: ErrorCode = ErrorCode::new(400, "IllegalParam.Bandwidth");
/// `IllegalParam.Bandwith`, HTTP 400.
pub const ILLEGAL_PARAM_BANDWITH: ErrorCode = ErrorCode::new(400, "IllegalParam.Bandwith");
/// `IllegalParam.BfdMultiHop`, HTTP 400.
pub const ILLEGAL_PARAM_BFD_MULTI_HOP: ErrorCode = ErrorCode::new(400, "IllegalParam.BfdMultiHop");
/// `IllegalParam.BgpConfig`, HTTP 400.
pub const ILLEGAL_PARAM_BGP_CONFIG: ErrorCode = ErrorCode::new(400, "IllegalParam.BgpConfig");
/// `IllegalParam.BgpGroupLocalAsn`, HTTP 400.
pub const ILLEGAL_PARAM_BGP_GROUP_LOCAL_ASN: ErrorCode =
    ErrorCode::new(400, "IllegalParam.BgpGroupLocalAsn");
/// `IllegalParam.CenInstanceId`, HTTP 400.
pub const ILLEGAL_PARAM_CEN_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.CenInstanceId");
/// `IllegalParam.CertificateType`, HTTP 400.
pub const ILLEGAL_PARAM_CERTIFICATE_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.CertificateType");
/// `IllegalParam.ChargeType`, HTTP 400.
pub const ILLEGAL_PARAM_CHARGE_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.ChargeType");
/// `IllegalParam.chargeType`, HTTP 400.
pub const ILLEGAL_PARAM_CHARGE_TYPE_400: ErrorCode = ErrorCode::new(400, "IllegalParam.chargeType");
/// `IllegalParam.CidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "IllegalParam.CidrBlock");
/// `IllegalParam.CidrBlockMask`, HTTP 400.
pub const ILLEGAL_PARAM_CIDR_BLOCK_MASK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.CidrBlockMask");
/// `IllegalParam.CidrName`, HTTP 400.
pub const ILLEGAL_PARAM_CIDR_NAME: ErrorCode = ErrorCode::new(400, "IllegalParam.CidrName");
/// `IllegalParam.CircuitCode`, HTTP 400.
pub const ILLEGAL_PARAM_CIRCUIT_CODE: ErrorCode = ErrorCode::new(400, "IllegalParam.CircuitCode");
/// `IllegalParam.ClientIpPool`, HTTP 400.
pub const ILLEGAL_PARAM_CLIENT_IP_POOL: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ClientIpPool");
/// `IllegalParam.ClientToken`, HTTP 400.
pub const ILLEGAL_PARAM_CLIENT_TOKEN: ErrorCode = ErrorCode::new(400, "IllegalParam.ClientToken");
/// `IllegalParam.CompanyLocalizedName`, HTTP 400.
pub const ILLEGAL_PARAM_COMPANY_LOCALIZED_NAME: ErrorCode =
    ErrorCode::new(400, "IllegalParam.CompanyLocalizedName");
/// `IllegalParam.CompanyName`, HTTP 400.
pub const ILLEGAL_PARAM_COMPANY_NAME: ErrorCode = ErrorCode::new(400, "IllegalParam.CompanyName");
/// `IllegalParam.ConflictWithDClass`, HTTP 400.
pub const ILLEGAL_PARAM_CONFLICT_WITH_D_CLASS: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ConflictWithDClass");
/// `IllegalParam.ContactMail`, HTTP 400.
pub const ILLEGAL_PARAM_CONTACT_MAIL: ErrorCode = ErrorCode::new(400, "IllegalParam.ContactMail");
/// `IllegalParam.ContactTel`, HTTP 400.
pub const ILLEGAL_PARAM_CONTACT_TEL: ErrorCode = ErrorCode::new(400, "IllegalParam.ContactTel");
/// `IllegalParam.CrossBorderBandwidth`, HTTP 400.
pub const ILLEGAL_PARAM_CROSS_BORDER_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "IllegalParam.CrossBorderBandwidth");
/// `IllegalParam.Day`, HTTP 400.
pub const ILLEGAL_PARAM_DAY: ErrorCode = ErrorCode::new(400, "IllegalParam.Day");
/// `IllegalParam.Description`, HTTP 400.
pub const ILLEGAL_PARAM_DESCRIPTION: ErrorCode = ErrorCode::new(400, "IllegalParam.Description");
/// `IllegalParam.DestinationCidrIp`, HTTP 400.
pub const ILLEGAL_PARAM_DESTINATION_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.DestinationCidrIp");
/// `IllegalParam.DestCidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_DEST_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.DestCidrBlock");
/// `IllegalParam.DetectMultiplier`, HTTP 400.
pub const ILLEGAL_PARAM_DETECT_MULTIPLIER: ErrorCode =
    ErrorCode::new(400, "IllegalParam.DetectMultiplier");
/// `IllegalParam.DhcpOptionsSetDescription`, HTTP 400.
pub const ILLEGAL_PARAM_DHCP_OPTIONS_SET_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "IllegalParam.DhcpOptionsSetDescription");
/// `IllegalParam.DhcpOptionsSetName`, HTTP 400.
pub const ILLEGAL_PARAM_DHCP_OPTIONS_SET_NAME: ErrorCode =
    ErrorCode::new(400, "IllegalParam.DhcpOptionsSetName");
/// `IllegalParam.Distance`, HTTP 400.
pub const ILLEGAL_PARAM_DISTANCE: ErrorCode = ErrorCode::new(400, "IllegalParam.Distance");
/// `IllegalParam.DomainName`, HTTP 400.
pub const ILLEGAL_PARAM_DOMAIN_NAME: ErrorCode = ErrorCode::new(400, "IllegalParam.DomainName");
/// `IllegalParam.DomainNameServers`, HTTP 400.
pub const ILLEGAL_PARAM_DOMAIN_NAME_SERVERS: ErrorCode =
    ErrorCode::new(400, "IllegalParam.DomainNameServers");
/// `IllegalParam.EccId`, HTTP 400.
pub const ILLEGAL_PARAM_ECC_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.EccId");
/// `IllegalParam.EgressAclEntryId`, HTTP 400.
pub const ILLEGAL_PARAM_EGRESS_ACL_ENTRY_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.EgressAclEntryId");
/// `IllegalParam.EipMask`, HTTP 400.
pub const ILLEGAL_PARAM_EIP_MASK: ErrorCode = ErrorCode::new(400, "IllegalParam.EipMask");
/// `IllegalParam.EnableBgp`, HTTP 400.
pub const ILLEGAL_PARAM_ENABLE_BGP: ErrorCode = ErrorCode::new(400, "IllegalParam.EnableBgp");
/// `IllegalParam.EnableIpv6`, HTTP 400.
pub const ILLEGAL_PARAM_ENABLE_IPV6: ErrorCode = ErrorCode::new(400, "IllegalParam.EnableIpv6");
/// `IllegalParam.Filter.Key`, HTTP 400.
pub const ILLEGAL_PARAM_FILTER_KEY: ErrorCode = ErrorCode::new(400, "IllegalParam.Filter.Key");
/// `IllegalParam.FilterKey.ResourceType`, HTTP 400.
pub const ILLEGAL_PARAM_FILTER_KEY_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.FilterKey.ResourceType");
/// `IllegalParam.Filter.Value`, HTTP 400.
pub const ILLEGAL_PARAM_FILTER_VALUE: ErrorCode = ErrorCode::new(400, "IllegalParam.Filter.Value");
/// `IllegalParamFormat`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT: ErrorCode = ErrorCode::new(400, "IllegalParamFormat");
/// `IllegalParamFormat.DstCidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT_DST_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "IllegalParamFormat.DstCidrBlock");
/// `IllegalParamFormat.NatIp`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT_NAT_IP: ErrorCode = ErrorCode::new(400, "IllegalParamFormat.NatIp");
/// `IllegalParamFormat.%s`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT_S: ErrorCode = ErrorCode::new(400, "IllegalParamFormat.%s");
/// `IllegalParamFormat.SrcCidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT_SRC_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "IllegalParamFormat.SrcCidrBlock");
/// `IllegalParamFormat.VSwitchCidrReservationCidr`, HTTP 400.
pub const ILLEGAL_PARAM_FORMAT_V_SWITCH_CIDR_RESERVATION_CIDR: ErrorCode =
    ErrorCode::new(400, "IllegalParamFormat.VSwitchCidrReservationCidr");
/// `IllegalParam.GatewayEndpointDescription`, HTTP 400.
pub const ILLEGAL_PARAM_GATEWAY_ENDPOINT_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "IllegalParam.GatewayEndpointDescription");
/// `IllegalParam.GatewayEndpointName`, HTTP 400.
pub const ILLEGAL_PARAM_GATEWAY_ENDPOINT_NAME: ErrorCode =
    ErrorCode::new(400, "IllegalParam.GatewayEndpointName");
/// `IllegalParam.GatewayType`, HTTP 400.
pub const ILLEGAL_PARAM_GATEWAY_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.GatewayType");
/// `IllegalParam.HcRate`, HTTP 400.
pub const ILLEGAL_PARAM_HC_RATE: ErrorCode = ErrorCode::new(400, "IllegalParam.HcRate");
/// `IllegalParam.HcSourceIp`, HTTP 400.
pub const ILLEGAL_PARAM_HC_SOURCE_IP: ErrorCode = ErrorCode::new(400, "IllegalParam.HcSourceIp");
/// `IllegalParam.HcThreshold`, HTTP 400.
pub const ILLEGAL_PARAM_HC_THRESHOLD: ErrorCode = ErrorCode::new(400, "IllegalParam.HcThreshold");
/// `IllegalParam.HealthcheckIp`, HTTP 400.
pub const ILLEGAL_PARAM_HEALTHCHECK_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.HealthcheckIp");
/// `IllegalParam.IdcSP`, HTTP 400.
pub const ILLEGAL_PARAM_IDC_SP: ErrorCode = ErrorCode::new(400, "IllegalParam.IdcSP");
/// `IllegalParam.IDCardNo`, HTTP 400.
pub const ILLEGAL_PARAM_ID_CARD_NO: ErrorCode = ErrorCode::new(400, "IllegalParam.IDCardNo");
/// `IllegalParam.IngressAclEntryId`, HTTP 400.
pub const ILLEGAL_PARAM_INGRESS_ACL_ENTRY_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.IngressAclEntryId");
/// `IllegalParam.InstanceOwner`, HTTP 400.
pub const ILLEGAL_PARAM_INSTANCE_OWNER: ErrorCode =
    ErrorCode::new(400, "IllegalParam.InstanceOwner");
/// `IllegalParam.InstanceType`, HTTP 400.
pub const ILLEGAL_PARAM_INSTANCE_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.InstanceType");
/// `IllegalParam.InternetChargeType`, HTTP 400.
pub const ILLEGAL_PARAM_INTERNET_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.InternetChargeType");
/// `IllegalParam.IpamPool`, HTTP 400.
pub const ILLEGAL_PARAM_IPAM_POOL: ErrorCode = ErrorCode::new(400, "IllegalParam.IpamPool");
/// `IllegalParam.Ipv4CidrMask`, HTTP 400.
pub const ILLEGAL_PARAM_IPV4_CIDR_MASK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.Ipv4CidrMask");
/// `IllegalParam.Ipv6Address`, HTTP 400.
pub const ILLEGAL_PARAM_IPV6_ADDRESS: ErrorCode = ErrorCode::new(400, "IllegalParam.Ipv6Address");
/// `IllegalParam.Ipv6Cidr`, HTTP 400.
pub const ILLEGAL_PARAM_IPV6_CIDR: ErrorCode = ErrorCode::new(400, "IllegalParam.Ipv6Cidr");
/// `IllegalParam.Ipv6CidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.Ipv6CidrBlock");
/// `IllegalParam.Ipv6CidrType`, HTTP 400.
pub const ILLEGAL_PARAM_IPV6_CIDR_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.Ipv6CidrType");
/// `IllegalParam.IpAddress`, HTTP 400.
pub const ILLEGAL_PARAM_IP_ADDRESS: ErrorCode = ErrorCode::new(400, "IllegalParam.IpAddress");
/// `IllegalParam.IpVersion`, HTTP 400.
pub const ILLEGAL_PARAM_IP_VERSION: ErrorCode = ErrorCode::new(400, "IllegalParam.IpVersion");
/// `IllegalParam.Isp`, HTTP 400.
pub const ILLEGAL_PARAM_ISP: ErrorCode = ErrorCode::new(400, "IllegalParam.Isp");
/// `IllegalParam.IDaaSApplicationId`, HTTP 400.
pub const ILLEGAL_PARAM_I_DAA_S_APPLICATION_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.IDaaSApplicationId");
/// `IllegalParam.JobDuration`, HTTP 400.
pub const ILLEGAL_PARAM_JOB_DURATION: ErrorCode = ErrorCode::new(400, "IllegalParam.JobDuration");
/// `IllegalParam.JobId`, HTTP 400.
pub const ILLEGAL_PARAM_JOB_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.JobId");
/// `IllegalParam.JobType`, HTTP 400.
pub const ILLEGAL_PARAM_JOB_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.JobType");
/// `IllegalParam.LeaseTime`, HTTP 400.
pub const ILLEGAL_PARAM_LEASE_TIME: ErrorCode = ErrorCode::new(400, "IllegalParam.LeaseTime");
/// `IllegalParam.LineCode`, HTTP 400.
pub const ILLEGAL_PARAM_LINE_CODE: ErrorCode = ErrorCode::new(400, "IllegalParam.LineCode");
/// `IllegalParam.LineLabel`, HTTP 400.
pub const ILLEGAL_PARAM_LINE_LABEL: ErrorCode = ErrorCode::new(400, "IllegalParam.LineLabel");
/// `IllegalParam.LineOperator`, HTTP 400.
pub const ILLEGAL_PARAM_LINE_OPERATOR: ErrorCode = ErrorCode::new(400, "IllegalParam.LineOperator");
/// `IllegalParam.LineSPContactInfo`, HTTP 400.
pub const ILLEGAL_PARAM_LINE_SP_CONTACT_INFO: ErrorCode =
    ErrorCode::new(400, "IllegalParam.LineSPContactInfo");
/// `IllegalParam.LineType`, HTTP 400.
pub const ILLEGAL_PARAM_LINE_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.LineType");
/// `IllegalParam.LocalAsn`, HTTP 400.
pub const ILLEGAL_PARAM_LOCAL_ASN: ErrorCode = ErrorCode::new(400, "IllegalParam.LocalAsn");
/// `IllegalParam.LocalBgpIp`, HTTP 400.
pub const ILLEGAL_PARAM_LOCAL_BGP_IP: ErrorCode = ErrorCode::new(400, "IllegalParam.LocalBgpIp");
/// `IllegalParam.LocalGatewayIp`, HTTP 400.
pub const ILLEGAL_PARAM_LOCAL_GATEWAY_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.LocalGatewayIp");
/// `IllegalParam.LocalGatewayIpAndMask`, HTTP 400.
pub const ILLEGAL_PARAM_LOCAL_GATEWAY_IP_AND_MASK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.LocalGatewayIpAndMask");
/// `IllegalParam.LocalSubnet`, HTTP 400.
pub const ILLEGAL_PARAM_LOCAL_SUBNET: ErrorCode = ErrorCode::new(400, "IllegalParam.LocalSubnet");
/// `IllegalParam.MaxResults`, HTTP 400.
pub const ILLEGAL_PARAM_MAX_RESULTS: ErrorCode = ErrorCode::new(400, "IllegalParam.MaxResults");
/// `IllegalParam.MinRxInterval`, HTTP 400.
pub const ILLEGAL_PARAM_MIN_RX_INTERVAL: ErrorCode =
    ErrorCode::new(400, "IllegalParam.MinRxInterval");
/// `IllegalParam.MinTxInterval`, HTTP 400.
pub const ILLEGAL_PARAM_MIN_TX_INTERVAL: ErrorCode =
    ErrorCode::new(400, "IllegalParam.MinTxInterval");
/// `IllegalParam.Mode`, HTTP 400.
pub const ILLEGAL_PARAM_MODE: ErrorCode = ErrorCode::new(400, "IllegalParam.Mode");
/// `IllegalParam.Name`, HTTP 400.
pub const ILLEGAL_PARAM_NAME: ErrorCode = ErrorCode::new(400, "IllegalParam.Name");
/// `IllegalParam.NetworkType`, HTTP 400.
pub const ILLEGAL_PARAM_NETWORK_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.NetworkType");
/// `IllegalParam.NextHopId`, HTTP 400.
pub const ILLEGAL_PARAM_NEXT_HOP_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.NextHopId");
/// `IllegalParam.NextToken`, HTTP 400.
pub const ILLEGAL_PARAM_NEXT_TOKEN: ErrorCode = ErrorCode::new(400, "IllegalParam.NextToken");
/// `IllegalParam.NextTokenExpired`, HTTP 400.
pub const ILLEGAL_PARAM_NEXT_TOKEN_EXPIRED: ErrorCode =
    ErrorCode::new(400, "IllegalParam.NextTokenExpired");
/// `IllegalParam.OrderMode`, HTTP 400.
pub const ILLEGAL_PARAM_ORDER_MODE: ErrorCode = ErrorCode::new(400, "IllegalParam.OrderMode");
/// `IllegalParam.OrderParamComponent`, HTTP 400.
pub const ILLEGAL_PARAM_ORDER_PARAM_COMPONENT: ErrorCode =
    ErrorCode::new(400, "IllegalParam.OrderParamComponent");
/// `IllegalParam.OwnerAliUid`, HTTP 400.
pub const ILLEGAL_PARAM_OWNER_ALI_UID: ErrorCode = ErrorCode::new(400, "IllegalParam.OwnerAliUid");
/// `IllegalParam.OwnerId`, HTTP 400.
pub const ILLEGAL_PARAM_OWNER_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.OwnerId");
/// `IllegalParam.PeeringIpv6SubnetMask`, HTTP 400.
pub const ILLEGAL_PARAM_PEERING_IPV6_SUBNET_MASK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PeeringIpv6SubnetMask");
/// `IllegalParam.PeerAsn`, HTTP 400.
pub const ILLEGAL_PARAM_PEER_ASN: ErrorCode = ErrorCode::new(400, "IllegalParam.PeerAsn");
/// `IllegalParam.PeerCity`, HTTP 400.
pub const ILLEGAL_PARAM_PEER_CITY: ErrorCode = ErrorCode::new(400, "IllegalParam.PeerCity");
/// `IllegalParam.PeerGatewayIp`, HTTP 400.
pub const ILLEGAL_PARAM_PEER_GATEWAY_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PeerGatewayIp");
/// `IllegalParam.PeerLocation`, HTTP 400.
pub const ILLEGAL_PARAM_PEER_LOCATION: ErrorCode = ErrorCode::new(400, "IllegalParam.PeerLocation");
/// `IllegalParam.PmCertificateNo`, HTTP 400.
pub const ILLEGAL_PARAM_PM_CERTIFICATE_NO: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PmCertificateNo");
/// `IllegalParam.PmCertificateType`, HTTP 400.
pub const ILLEGAL_PARAM_PM_CERTIFICATE_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PmCertificateType");
/// `IllegalParam.PmContactInfo`, HTTP 400.
pub const ILLEGAL_PARAM_PM_CONTACT_INFO: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PmContactInfo");
/// `IllegalParam.PmGender`, HTTP 400.
pub const ILLEGAL_PARAM_PM_GENDER: ErrorCode = ErrorCode::new(400, "IllegalParam.PmGender");
/// `IllegalParam.PmName`, HTTP 400.
pub const ILLEGAL_PARAM_PM_NAME: ErrorCode = ErrorCode::new(400, "IllegalParam.PmName");
/// `IllegalParam.Policy`, HTTP 400.
pub const ILLEGAL_PARAM_POLICY: ErrorCode = ErrorCode::new(400, "IllegalParam.Policy");
/// `IllegalParam.PolicyDocument`, HTTP 400.
pub const ILLEGAL_PARAM_POLICY_DOCUMENT: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PolicyDocument");
/// `IllegalParam.PortType`, HTTP 400.
pub const ILLEGAL_PARAM_PORT_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.PortType");
/// `IllegalParam.Priority`, HTTP 400.
pub const ILLEGAL_PARAM_PRIORITY: ErrorCode = ErrorCode::new(400, "IllegalParam.Priority");
/// `IllegalParam.PrivateDestinationIp`, HTTP 400.
pub const ILLEGAL_PARAM_PRIVATE_DESTINATION_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PrivateDestinationIp");
/// `IllegalParam.PrivateSourceIp`, HTTP 400.
pub const ILLEGAL_PARAM_PRIVATE_SOURCE_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.PrivateSourceIp");
/// `IllegalParam.Protocol`, HTTP 400.
pub const ILLEGAL_PARAM_PROTOCOL: ErrorCode = ErrorCode::new(400, "IllegalParam.Protocol");
/// `IllegalParam.Ratio`, HTTP 400.
pub const ILLEGAL_PARAM_RATIO: ErrorCode = ErrorCode::new(400, "IllegalParam.Ratio");
/// `IllegalParam.RedundantEccId`, HTTP 400.
pub const ILLEGAL_PARAM_REDUNDANT_ECC_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.RedundantEccId");
/// `IllegalParam.RegionId`, HTTP 400.
pub const ILLEGAL_PARAM_REGION_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.RegionId");
/// `IllegalParam.RegionNo`, HTTP 400.
pub const ILLEGAL_PARAM_REGION_NO: ErrorCode = ErrorCode::new(400, "IllegalParam.RegionNo");
/// `IllegalParam.RemoteSubnet`, HTTP 400.
pub const ILLEGAL_PARAM_REMOTE_SUBNET: ErrorCode = ErrorCode::new(400, "IllegalParam.RemoteSubnet");
/// `IllegalParam.ResourceGroupId`, HTTP 400.
pub const ILLEGAL_PARAM_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ResourceGroupId");
/// `IllegalParam.ResourceGroupId`, HTTP 404.
pub const ILLEGAL_PARAM_RESOURCE_GROUP_ID_404: ErrorCode =
    ErrorCode::new(404, "IllegalParam.ResourceGroupId");
/// `IllegalParam.ResourceId`, HTTP 400.
pub const ILLEGAL_PARAM_RESOURCE_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.ResourceId");
/// `IllegalParam.ResourceType`, HTTP 400.
pub const ILLEGAL_PARAM_RESOURCE_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.ResourceType");
/// `IllegalParam.Role`, HTTP 400.
pub const ILLEGAL_PARAM_ROLE: ErrorCode = ErrorCode::new(400, "IllegalParam.Role");
/// `IllegalParam.RouteDest`, HTTP 400.
pub const ILLEGAL_PARAM_ROUTE_DEST: ErrorCode = ErrorCode::new(400, "IllegalParam.RouteDest");
/// `IllegalParam.RouteEntryName`, HTTP 400.
pub const ILLEGAL_PARAM_ROUTE_ENTRY_NAME: ErrorCode =
    ErrorCode::new(400, "IllegalParam.RouteEntryName");
/// `IllegalParam.RouteEntryType`, HTTP 400.
pub const ILLEGAL_PARAM_ROUTE_ENTRY_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.RouteEntryType");
/// `IllegalParam.RouteLimit`, HTTP 400.
pub const ILLEGAL_PARAM_ROUTE_LIMIT: ErrorCode = ErrorCode::new(400, "IllegalParam.RouteLimit");
/// `IllegalParam.%s`, HTTP 400.
pub const ILLEGAL_PARAM_S: ErrorCode = ErrorCode::new(400, "IllegalParam.%s");
/// `IllegalParam.SecondaryCidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_SECONDARY_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.SecondaryCidrBlock");
/// `IllegalParam.SecondaryCidrMask`, HTTP 400.
pub const ILLEGAL_PARAM_SECONDARY_CIDR_MASK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.SecondaryCidrMask");
/// `IllegalParam.SecurityProtectionTypes`, HTTP 400.
pub const ILLEGAL_PARAM_SECURITY_PROTECTION_TYPES: ErrorCode =
    ErrorCode::new(400, "IllegalParam.SecurityProtectionTypes");
/// `IllegalParam.ServiceLocation`, HTTP 400.
pub const ILLEGAL_PARAM_SERVICE_LOCATION: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ServiceLocation");
/// `IllegalParam.ServiceProvider`, HTTP 400.
pub const ILLEGAL_PARAM_SERVICE_PROVIDER: ErrorCode =
    ErrorCode::new(400, "IllegalParam.ServiceProvider");
/// `IllegalParam.SessionLogDeliveryDestination`, HTTP 400.
pub const ILLEGAL_PARAM_SESSION_LOG_DELIVERY_DESTINATION: ErrorCode =
    ErrorCode::new(400, "IllegalParam.SessionLogDeliveryDestination");
/// `IllegalParam.SessionLogDeliveryType`, HTTP 400.
pub const ILLEGAL_PARAM_SESSION_LOG_DELIVERY_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegalParam.SessionLogDeliveryType");
/// `IllegalParam.Si`, HTTP 400.
pub const ILLEGAL_PARAM_SI: ErrorCode = ErrorCode::new(400, "IllegalParam.Si");
/// `IllegalParamSize.Zones`, HTTP 400.
pub const ILLEGAL_PARAM_SIZE_ZONES: ErrorCode = ErrorCode::new(400, "IllegalParamSize.Zones");
/// `IllegalParam.SourceCidrIp`, HTTP 400.
pub const ILLEGAL_PARAM_SOURCE_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "IllegalParam.SourceCidrIp");
/// `IllegalParam.Spec`, HTTP 400.
pub const ILLEGAL_PARAM_SPEC: ErrorCode = ErrorCode::new(400, "IllegalParam.Spec");
/// `IllegalParam.TrafficPath`, HTTP 400.
pub const ILLEGAL_PARAM_TRAFFIC_PATH: ErrorCode = ErrorCode::new(400, "IllegalParam.TrafficPath");
/// `IllegalParam.TunnelCidr`, HTTP 400.
pub const ILLEGAL_PARAM_TUNNEL_CIDR: ErrorCode = ErrorCode::new(400, "IllegalParam.TunnelCidr");
/// `IllegalParam.TunnelId`, HTTP 400.
pub const ILLEGAL_PARAM_TUNNEL_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.TunnelId");
/// `IllegalParam.Type`, HTTP 400.
pub const ILLEGAL_PARAM_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.Type");
/// `IllegalParam.UserCidr`, HTTP 400.
pub const ILLEGAL_PARAM_USER_CIDR: ErrorCode = ErrorCode::new(400, "IllegalParam.UserCidr");
/// `IllegalParam.VlanId`, HTTP 400.
pub const ILLEGAL_PARAM_VLAN_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.VlanId");
/// `IllegalParam.VpconnAliUid`, HTTP 400.
pub const ILLEGAL_PARAM_VPCONN_ALI_UID: ErrorCode =
    ErrorCode::new(400, "IllegalParam.VpconnAliUid");
/// `IllegalParam.VpcIpv6CidrBlock`, HTTP 400.
pub const ILLEGAL_PARAM_VPC_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.VpcIpv6CidrBlock");
/// `IllegalParam.VRouterType`, HTTP 400.
pub const ILLEGAL_PARAM_V_ROUTER_TYPE: ErrorCode = ErrorCode::new(400, "IllegalParam.VRouterType");
/// `IllegalParam.VSwitchCidrReservationMask`, HTTP 400.
pub const ILLEGAL_PARAM_V_SWITCH_CIDR_RESERVATION_MASK: ErrorCode =
    ErrorCode::new(400, "IllegalParam.VSwitchCidrReservationMask");
/// `IllegalParam.Zone`, HTTP 400.
pub const ILLEGAL_PARAM_ZONE: ErrorCode = ErrorCode::new(400, "IllegalParam.Zone");
/// `IllegalParam.Zones`, HTTP 400.
pub const ILLEGAL_PARAM_ZONES: ErrorCode = ErrorCode::new(400, "IllegalParam.Zones");
/// `IllegalParam.ZoneId`, HTTP 400.
pub const ILLEGAL_PARAM_ZONE_ID: ErrorCode = ErrorCode::new(400, "IllegalParam.ZoneId");
/// `IllegealParam.NextHopType`, HTTP 400.
pub const ILLEGEAL_PARAM_NEXT_HOP_TYPE: ErrorCode =
    ErrorCode::new(400, "IllegealParam.NextHopType");
/// `IncorrcetRouteEntryStatus`, HTTP 400.
pub const INCORRCET_ROUTE_ENTRY_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrcetRouteEntryStatus");
/// `IncorrectBusinessStatus.FlowLog`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_FLOW_LOG: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.FlowLog");
/// `IncorrectBusinessStatus.PconnIdList`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_PCONN_ID_LIST: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.PconnIdList");
/// `IncorrectBusinessStatus.PublicIpAddressPool`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.PublicIpAddressPool");
/// `IncorrectBusinessStatus.ResourceId`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.ResourceId");
/// `IncorrectBusinessStatus.TrafficMirror`, HTTP 400.
pub const INCORRECT_BUSINESS_STATUS_TRAFFIC_MIRROR: ErrorCode =
    ErrorCode::new(400, "IncorrectBusinessStatus.TrafficMirror");
/// `IncorrectEipStatus`, HTTP 400.
pub const INCORRECT_EIP_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectEipStatus");
/// `IncorrectGlobalAccelerationInstanceIdStatus`, HTTP 400.
pub const INCORRECT_GLOBAL_ACCELERATION_INSTANCE_ID_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectGlobalAccelerationInstanceIdStatus");
/// `IncorrectHaVipStatus`, HTTP 400.
pub const INCORRECT_HA_VIP_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectHaVipStatus");
/// `IncorrectInstanceStatus`, HTTP 400.
pub const INCORRECT_INSTANCE_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectInstanceStatus");
/// `IncorrectInstanceStatus`, HTTP 403.
pub const INCORRECT_INSTANCE_STATUS_403: ErrorCode = ErrorCode::new(403, "IncorrectInstanceStatus");
/// `IncorrectOppositeInterfaceInfo`, HTTP 400.
pub const INCORRECT_OPPOSITE_INTERFACE_INFO: ErrorCode =
    ErrorCode::new(400, "IncorrectOppositeInterfaceInfo");
/// `IncorrectOppositeInterfaceInfo.NotSet`, HTTP 400.
pub const INCORRECT_OPPOSITE_INTERFACE_INFO_NOT_SET: ErrorCode =
    ErrorCode::new(400, "IncorrectOppositeInterfaceInfo.NotSet");
/// `IncorrectRIStatus`, HTTP 400.
pub const INCORRECT_RI_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectRIStatus");
/// `IncorrectRole.NotInitiatingSide`, HTTP 400.
pub const INCORRECT_ROLE_NOT_INITIATING_SIDE: ErrorCode =
    ErrorCode::new(400, "IncorrectRole.NotInitiatingSide");
/// `IncorrectRouteEntryStatus`, HTTP 400.
pub const INCORRECT_ROUTE_ENTRY_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectRouteEntryStatus");
/// `IncorrectRouteTableStatus`, HTTP 404.
pub const INCORRECT_ROUTE_TABLE_STATUS: ErrorCode =
    ErrorCode::new(404, "IncorrectRouteTableStatus");
/// `IncorrectRouteTableStatus.RouteEntryExist`, HTTP 400.
pub const INCORRECT_ROUTE_TABLE_STATUS_ROUTE_ENTRY_EXIST: ErrorCode =
    ErrorCode::new(400, "IncorrectRouteTableStatus.RouteEntryExist");
/// `IncorrectRouteTableType`, HTTP 400.
pub const INCORRECT_ROUTE_TABLE_TYPE: ErrorCode = ErrorCode::new(400, "IncorrectRouteTableType");
/// `IncorrectStatus`, HTTP 400.
pub const INCORRECT_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectStatus");
/// `IncorrectStatus`, HTTP 404.
pub const INCORRECT_STATUS_404: ErrorCode = ErrorCode::new(404, "IncorrectStatus");
/// `IncorrectStatus.AccessPoint`, HTTP 400.
pub const INCORRECT_STATUS_ACCESS_POINT: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.AccessPoint");
/// `IncorrectStatus.BgpPeer`, HTTP 400.
pub const INCORRECT_STATUS_BGP_PEER: ErrorCode = ErrorCode::new(400, "IncorrectStatus.BgpPeer");
/// `IncorrectStatus.cbnStatus`, HTTP 400.
pub const INCORRECT_STATUS_CBN_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectStatus.cbnStatus");
/// `IncorrectStatus.CbwpModifying`, HTTP 400.
pub const INCORRECT_STATUS_CBWP_MODIFYING: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.CbwpModifying");
/// `IncorrectStatus.CenRelation`, HTTP 400.
pub const INCORRECT_STATUS_CEN_RELATION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.CenRelation");
/// `IncorrectStatus.CenStatus`, HTTP 400.
pub const INCORRECT_STATUS_CEN_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectStatus.CenStatus");
/// `IncorrectStatus.CidrBlock`, HTTP 400.
pub const INCORRECT_STATUS_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "IncorrectStatus.CidrBlock");
/// `IncorrectStatus.CidrReservation`, HTTP 400.
pub const INCORRECT_STATUS_CIDR_RESERVATION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.CidrReservation");
/// `IncorrectStatus.DhcpOptionsSet`, HTTP 400.
pub const INCORRECT_STATUS_DHCP_OPTIONS_SET: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.DhcpOptionsSet");
/// `IncorrectStatus.DiagnoseTimeout`, HTTP 400.
pub const INCORRECT_STATUS_DIAGNOSE_TIMEOUT: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.DiagnoseTimeout");
/// `IncorrectStatus.EccApplication`, HTTP 400.
pub const INCORRECT_STATUS_ECC_APPLICATION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.EccApplication");
/// `IncorrectStatus.EgressOnlyRule`, HTTP 400.
pub const INCORRECT_STATUS_EGRESS_ONLY_RULE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.EgressOnlyRule");
/// `IncorrectStatus.Eip`, HTTP 400.
pub const INCORRECT_STATUS_EIP: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Eip");
/// `IncorrectStatus.flowlog`, HTTP 400.
pub const INCORRECT_STATUS_FLOWLOG: ErrorCode = ErrorCode::new(400, "IncorrectStatus.flowlog");
/// `IncorrectStatus.ForwardEntry`, HTTP 400.
pub const INCORRECT_STATUS_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.ForwardEntry");
/// `IncorrectStatus.FullNatEntry`, HTTP 400.
pub const INCORRECT_STATUS_FULL_NAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.FullNatEntry");
/// `IncorrectStatus.GatewayEndpoint`, HTTP 400.
pub const INCORRECT_STATUS_GATEWAY_ENDPOINT: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.GatewayEndpoint");
/// `IncorrectStatus.GatewayRouteTable`, HTTP 400.
pub const INCORRECT_STATUS_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.GatewayRouteTable");
/// `IncorrectStatus.Ip`, HTTP 400.
pub const INCORRECT_STATUS_IP: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Ip");
/// `IncorrectStatus.Ipv4Gateway`, HTTP 400.
pub const INCORRECT_STATUS_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.Ipv4Gateway");
/// `IncorrectStatus.Ipv4Gateway`, HTTP 500.
pub const INCORRECT_STATUS_IPV4_GATEWAY_500: ErrorCode =
    ErrorCode::new(500, "IncorrectStatus.Ipv4Gateway");
/// `IncorrectStatus.Ipv6Address`, HTTP 400.
pub const INCORRECT_STATUS_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.Ipv6Address");
/// `IncorrectStatus.Ipv6Gateway`, HTTP 400.
pub const INCORRECT_STATUS_IPV6_GATEWAY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.Ipv6Gateway");
/// `IncorrectStatus.Ipv6Instance`, HTTP 400.
pub const INCORRECT_STATUS_IPV6_INSTANCE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.Ipv6Instance");
/// `IncorrectStatus.Ipv6InternetBandwidth`, HTTP 400.
pub const INCORRECT_STATUS_IPV6_INTERNET_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.Ipv6InternetBandwidth");
/// `IncorrectStatus.MultiScopeRiRouteEntry`, HTTP 400.
pub const INCORRECT_STATUS_MULTI_SCOPE_RI_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.MultiScopeRiRouteEntry");
/// `IncorrectStatus.NATGW`, HTTP 400.
pub const INCORRECT_STATUS_NATGW: ErrorCode = ErrorCode::new(400, "IncorrectStatus.NATGW");
/// `IncorrectStatus.NatGateway`, HTTP 400.
pub const INCORRECT_STATUS_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.NatGateway");
/// `IncorrectStatus.NatGateway`, HTTP 404.
pub const INCORRECT_STATUS_NAT_GATEWAY_404: ErrorCode =
    ErrorCode::new(404, "IncorrectStatus.NatGateway");
/// `IncorrectStatus.NatIp`, HTTP 400.
pub const INCORRECT_STATUS_NAT_IP: ErrorCode = ErrorCode::new(400, "IncorrectStatus.NatIp");
/// `IncorrectStatus.NetworkInterface`, HTTP 400.
pub const INCORRECT_STATUS_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.NetworkInterface");
/// `IncorrectStatus.NextHop`, HTTP 400.
pub const INCORRECT_STATUS_NEXT_HOP: ErrorCode = ErrorCode::new(400, "IncorrectStatus.NextHop");
/// `IncorrectStatus.OnlyForInit`, HTTP 400.
pub const INCORRECT_STATUS_ONLY_FOR_INIT: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.OnlyForInit");
/// `IncorrectStatus.OnlyForInitOrStopped`, HTTP 400.
pub const INCORRECT_STATUS_ONLY_FOR_INIT_OR_STOPPED: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.OnlyForInitOrStopped");
/// `IncorrectStatus.OnlyForTesting`, HTTP 400.
pub const INCORRECT_STATUS_ONLY_FOR_TESTING: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.OnlyForTesting");
/// `IncorrectStatus.PconnIdList`, HTTP 400.
pub const INCORRECT_STATUS_PCONN_ID_LIST: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.PconnIdList");
/// `IncorrectStatus.PhysicalConnection`, HTTP 400.
pub const INCORRECT_STATUS_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.PhysicalConnection");
/// `IncorrectStatus.PhysicalConnectionLOA`, HTTP 400.
pub const INCORRECT_STATUS_PHYSICAL_CONNECTION_LOA: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.PhysicalConnectionLOA");
/// `IncorrectStatus.PrefixList`, HTTP 400.
pub const INCORRECT_STATUS_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.PrefixList");
/// `IncorrectStatus.PublicIpAddressPool`, HTTP 400.
pub const INCORRECT_STATUS_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.PublicIpAddressPool");
/// `IncorrectStatus.Qos`, HTTP 400.
pub const INCORRECT_STATUS_QOS: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Qos");
/// `IncorrectStatus.ResourceId`, HTTP 400.
pub const INCORRECT_STATUS_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.ResourceId");
/// `IncorrectStatus.ResourceStatus`, HTTP 400.
pub const INCORRECT_STATUS_RESOURCE_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.ResourceStatus");
/// `IncorrectStatus.RouterEntry`, HTTP 400.
pub const INCORRECT_STATUS_ROUTER_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouterEntry");
/// `IncorrectStatus.RouterInterface`, HTTP 400.
pub const INCORRECT_STATUS_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouterInterface");
/// `IncorrectStatus.RouteEntry`, HTTP 400.
pub const INCORRECT_STATUS_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouteEntry");
/// `IncorrectStatus.RouteTable`, HTTP 404.
pub const INCORRECT_STATUS_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(404, "IncorrectStatus.RouteTable");
/// `IncorrectStatus.RouteTable`, HTTP 400.
pub const INCORRECT_STATUS_ROUTE_TABLE_400: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouteTable");
/// `IncorrectStatus.RouteTableStatus`, HTTP 400.
pub const INCORRECT_STATUS_ROUTE_TABLE_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.RouteTableStatus");
/// `IncorrectStatus.SnatEntry`, HTTP 400.
pub const INCORRECT_STATUS_SNAT_ENTRY: ErrorCode = ErrorCode::new(400, "IncorrectStatus.SnatEntry");
/// `IncorrectStatus.SystemPrefixList`, HTTP 400.
pub const INCORRECT_STATUS_SYSTEM_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.SystemPrefixList");
/// `IncorrectStatus.TrafficMirrorFilter`, HTTP 400.
pub const INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.TrafficMirrorFilter");
/// `IncorrectStatus.TrafficMirrorRule`, HTTP 400.
pub const INCORRECT_STATUS_TRAFFIC_MIRROR_RULE: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.TrafficMirrorRule");
/// `IncorrectStatus.TrafficMirrorSession`, HTTP 400.
pub const INCORRECT_STATUS_TRAFFIC_MIRROR_SESSION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.TrafficMirrorSession");
/// `IncorrectStatus.VBR`, HTTP 400.
pub const INCORRECT_STATUS_VBR: ErrorCode = ErrorCode::new(400, "IncorrectStatus.VBR");
/// `IncorrectStatus.VbrId`, HTTP 400.
pub const INCORRECT_STATUS_VBR_ID: ErrorCode = ErrorCode::new(400, "IncorrectStatus.VbrId");
/// `IncorrectStatus.VirtualBorderRouter`, HTTP 400.
pub const INCORRECT_STATUS_VIRTUAL_BORDER_ROUTER: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.VirtualBorderRouter");
/// `IncorrectStatus.VirtualPhysicalConnection`, HTTP 400.
pub const INCORRECT_STATUS_VIRTUAL_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.VirtualPhysicalConnection");
/// `IncorrectStatus.Vpc`, HTTP 400.
pub const INCORRECT_STATUS_VPC: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Vpc");
/// `IncorrectStatus.VpcDhcpOptionsSet`, HTTP 400.
pub const INCORRECT_STATUS_VPC_DHCP_OPTIONS_SET: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.VpcDhcpOptionsSet");
/// `IncorrectStatus.VpcDhcpStatus`, HTTP 400.
pub const INCORRECT_STATUS_VPC_DHCP_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.VpcDhcpStatus");
/// `IncorrectStatus.VpcPeer`, HTTP 400.
pub const INCORRECT_STATUS_VPC_PEER: ErrorCode = ErrorCode::new(400, "IncorrectStatus.VpcPeer");
/// `IncorrectStatus.VpcRouteEntry`, HTTP 400.
pub const INCORRECT_STATUS_VPC_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.VpcRouteEntry");
/// `IncorrectStatus.VpnConnectionDeleted`, HTTP 400.
pub const INCORRECT_STATUS_VPN_CONNECTION_DELETED: ErrorCode =
    ErrorCode::new(400, "IncorrectStatus.VpnConnectionDeleted");
/// `IncorrectStatus.VSWITCH`, HTTP 400.
pub const INCORRECT_STATUS_VSWITCH: ErrorCode = ErrorCode::new(400, "IncorrectStatus.VSWITCH");
/// `IncorrectStatus.Vswitch`, HTTP 400.
pub const INCORRECT_STATUS_VSWITCH_400: ErrorCode = ErrorCode::new(400, "IncorrectStatus.Vswitch");
/// `IncorrectStatus.VSwitch`, HTTP 400.
pub const INCORRECT_STATUS_V_SWITCH: ErrorCode = ErrorCode::new(400, "IncorrectStatus.VSwitch");
/// `IncorrectVpcStatus`, HTTP 400.
pub const INCORRECT_VPC_STATUS: ErrorCode = ErrorCode::new(400, "IncorrectVpcStatus");
/// `IncorrectVSwitchId`, HTTP 404.
pub const INCORRECT_V_SWITCH_ID: ErrorCode = ErrorCode::new(404, "IncorrectVSwitchId");
/// `IncorrectVSwitchStatus`, HTTP 404.
pub const INCORRECT_V_SWITCH_STATUS: ErrorCode = ErrorCode::new(404, "IncorrectVSwitchStatus");
/// `IncorrectVSwitchStatus`, HTTP 400.
pub const INCORRECT_V_SWITCH_STATUS_400: ErrorCode = ErrorCode::new(400, "IncorrectVSwitchStatus");
/// `IncorretForwardEntryStatus`, HTTP 400.
pub const INCORRET_FORWARD_ENTRY_STATUS: ErrorCode =
    ErrorCode::new(400, "IncorretForwardEntryStatus");
/// `IncorretSnatEntryStatus`, HTTP 400.
pub const INCORRET_SNAT_ENTRY_STATUS: ErrorCode = ErrorCode::new(400, "IncorretSnatEntryStatus");
/// `IncorretStatus.BgpPeer`, HTTP 404.
pub const INCORRET_STATUS_BGP_PEER: ErrorCode = ErrorCode::new(404, "IncorretStatus.BgpPeer");
/// `IncorretStatus.ForwardEntry`, HTTP 400.
pub const INCORRET_STATUS_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "IncorretStatus.ForwardEntry");
/// `InstanceExist.EipSegment`, HTTP 400.
pub const INSTANCE_EXIST_EIP_SEGMENT: ErrorCode = ErrorCode::new(400, "InstanceExist.EipSegment");
/// `InstanceIdLength.Exceed`, HTTP 400.
pub const INSTANCE_ID_LENGTH_EXCEED: ErrorCode = ErrorCode::new(400, "InstanceIdLength.Exceed");
/// `INSTANCE_IN_PROCESSIONG`, HTTP 400.
pub const INSTANCE_IN_PROCESSIONG: ErrorCode = ErrorCode::new(400, "INSTANCE_IN_PROCESSIONG");
/// `Instance.NotExist`, HTTP 404.
pub const INSTANCE_NOT_EXIST: ErrorCode = ErrorCode::new(404, "Instance.NotExist");
/// `INSTANCE_NOT_EXISTS`, HTTP 404.
pub const INSTANCE_NOT_EXISTS: ErrorCode = ErrorCode::new(404, "INSTANCE_NOT_EXISTS");
/// `Instance.NotExist`, HTTP 400.
pub const INSTANCE_NOT_EXIST_400: ErrorCode = ErrorCode::new(400, "Instance.NotExist");
/// `Instance.StatusError`, HTTP 400.
pub const INSTANCE_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "Instance.StatusError");
/// `INSTANCE.STATUS.NOT.ALLOW`, HTTP 400.
pub const INSTANCE_STATUS_NOT_ALLOW: ErrorCode = ErrorCode::new(400, "INSTANCE.STATUS.NOT.ALLOW");
/// `InstanceType.Invalid`, HTTP 400.
pub const INSTANCE_TYPE_INVALID: ErrorCode = ErrorCode::new(400, "InstanceType.Invalid");
/// `InstanceType.Invalid`, HTTP 404.
pub const INSTANCE_TYPE_INVALID_404: ErrorCode = ErrorCode::new(404, "InstanceType.Invalid");
/// `INSTANCE_TYPE_NOT_SUPPORT`, HTTP 400.
pub const INSTANCE_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "INSTANCE_TYPE_NOT_SUPPORT");
/// `InstanceType.NotSupport`, HTTP 400.
pub const INSTANCE_TYPE_NOT_SUPPORT_400: ErrorCode = ErrorCode::new(400, "InstanceType.NotSupport");
/// `InsufficientBalance`, HTTP 400.
pub const INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "InsufficientBalance");
/// `InsufficientBalance.Eip`, HTTP 400.
pub const INSUFFICIENT_BALANCE_EIP: ErrorCode = ErrorCode::new(400, "InsufficientBalance.Eip");
/// `InternalError`, HTTP 500.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new(500, "InternalError");
/// `InternalError`, HTTP 400.
pub const INTERNAL_ERROR_400: ErrorCode = ErrorCode::new(400, "InternalError");
/// `Internal.Error`, HTTP 500.
pub const INTERNAL_ERROR_500: ErrorCode = ErrorCode::new(500, "Internal.Error");
/// `INVAID_VBR_STATUS`, HTTP 400.
pub const INVAID_VBR_STATUS: ErrorCode = ErrorCode::new(400, "INVAID_VBR_STATUS");
/// `InvalidAccessDeviceId.NotFound`, HTTP 400.
pub const INVALID_ACCESS_DEVICE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAccessDeviceId.NotFound");
/// `InvalidAccessPoint.NotExist`, HTTP 400.
pub const INVALID_ACCESS_POINT_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPoint.NotExist");
/// `InvalidAccessPoint.NotFound`, HTTP 400.
pub const INVALID_ACCESS_POINT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPoint.NotFound");
/// `InvalidAccessPoint.NotMatch`, HTTP 400.
pub const INVALID_ACCESS_POINT_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPoint.NotMatch");
/// `InvalidAccessPointType.NotSupport`, HTTP 400.
pub const INVALID_ACCESS_POINT_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPointType.NotSupport");
/// `InvalidAccessPoint.ValueNotAllowed`, HTTP 400.
pub const INVALID_ACCESS_POINT_VALUE_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "InvalidAccessPoint.ValueNotAllowed");
/// `InvalidAccount.NotFound`, HTTP 400.
pub const INVALID_ACCOUNT_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidAccount.NotFound");
/// `InvalidAction`, HTTP 400.
pub const INVALID_ACTION: ErrorCode = ErrorCode::new(400, "InvalidAction");
/// `InvalidAction.Denied`, HTTP 400.
pub const INVALID_ACTION_DENIED: ErrorCode = ErrorCode::new(400, "InvalidAction.Denied");
/// `InvalidAction.NotSupport`, HTTP 400.
pub const INVALID_ACTION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidAction.NotSupport");
/// `InvalidAliuid`, HTTP 400.
pub const INVALID_ALIUID: ErrorCode = ErrorCode::new(400, "InvalidAliuid");
/// `InvalidAllocationId.NotFound`, HTTP 404.
pub const INVALID_ALLOCATION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAllocationId.NotFound");
/// `InvalidAllocationId.NotFound`, HTTP 400.
pub const INVALID_ALLOCATION_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidAllocationId.NotFound");
/// `InvalidAssociateRelation.NotFound`, HTTP 404.
pub const INVALID_ASSOCIATE_RELATION_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidAssociateRelation.NotFound");
/// `InvalidAssociation.Duplicated`, HTTP 400.
pub const INVALID_ASSOCIATION_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "InvalidAssociation.Duplicated");
/// `InvalidAttachment.NotFound`, HTTP 400.
pub const INVALID_ATTACHMENT_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidAttachment.NotFound");
/// `InvalidAuthkey.Malformed`, HTTP 400.
pub const INVALID_AUTHKEY_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidAuthkey.Malformed");
/// `InvalidBackendServerId.NotFound`, HTTP 404.
pub const INVALID_BACKEND_SERVER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidBackendServerId.NotFound");
/// `InvalidBackendServerId.NotInVPC`, HTTP 400.
pub const INVALID_BACKEND_SERVER_ID_NOT_IN_VPC: ErrorCode =
    ErrorCode::new(400, "InvalidBackendServerId.NotInVPC");
/// `InvalidBackendServerType.NotFound`, HTTP 400.
pub const INVALID_BACKEND_SERVER_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidBackendServerType.NotFound");
/// `InvalidBandwidth`, HTTP 400.
pub const INVALID_BANDWIDTH: ErrorCode = ErrorCode::new(400, "InvalidBandwidth");
/// `InvalidBandwidth.DowngradeForbidden`, HTTP 400.
pub const INVALID_BANDWIDTH_DOWNGRADE_FORBIDDEN: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.DowngradeForbidden");
/// `InvalidBandwidth.Malformed`, HTTP 400.
pub const INVALID_BANDWIDTH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.Malformed");
/// `InvalidBandwidth.NotChange`, HTTP 400.
pub const INVALID_BANDWIDTH_NOT_CHANGE: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.NotChange");
/// `InvalidBandwidth.NotEnough`, HTTP 400.
pub const INVALID_BANDWIDTH_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.NotEnough");
/// `InvalidBandwidth.NotSupport`, HTTP 400.
pub const INVALID_BANDWIDTH_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.NotSupport");
/// `InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw`, HTTP 400.
pub const INVALID_BANDWIDTH_OUT_OF_MAX_TRAFFIC_BINDED_ON_NATGW: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw");
/// `InvalidBandwidthPackageId.NotFound`, HTTP 400.
pub const INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidthPackageId.NotFound");
/// `InvalidBandwidthPackageId.NotFound`, HTTP 404.
pub const INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidBandwidthPackageId.NotFound");
/// `InvalidBandwidthPackageIdNumber.NotSupported`, HTTP 400.
pub const INVALID_BANDWIDTH_PACKAGE_ID_NUMBER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidthPackageIdNumber.NotSupported");
/// `InvalidBandwidthPackage.NotExist`, HTTP 400.
pub const INVALID_BANDWIDTH_PACKAGE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidthPackage.NotExist");
/// `InvalidBandwidth.ValueNotSupported`, HTTP 400.
pub const INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidBandwidth.ValueNotSupported");
/// `InvalidBandwidth.ValueNotSupported`, HTTP 404.
pub const INVALID_BANDWIDTH_VALUE_NOT_SUPPORTED_404: ErrorCode =
    ErrorCode::new(404, "InvalidBandwidth.ValueNotSupported");
/// `InvalidBgpAuthkey.Malformed`, HTTP 400.
pub const INVALID_BGP_AUTHKEY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBgpAuthkey.Malformed");
/// `InvalidBgpDescription.Malformed`, HTTP 400.
pub const INVALID_BGP_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBgpDescription.Malformed");
/// `InvalidBgpDiscription.Malformed`, HTTP 400.
pub const INVALID_BGP_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidBgpDiscription.Malformed");
/// `InvalidBgpGroup`, HTTP 400.
pub const INVALID_BGP_GROUP: ErrorCode = ErrorCode::new(400, "InvalidBgpGroup");
/// `InvalidBgpGroup.LocalAsnInvalid`, HTTP 400.
pub const INVALID_BGP_GROUP_LOCAL_ASN_INVALID: ErrorCode =
    ErrorCode::new(400, "InvalidBgpGroup.LocalAsnInvalid");
/// `InvalidBgpName.Malformed`, HTTP 400.
pub const INVALID_BGP_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidBgpName.Malformed");
/// `InvalidBgpPeerId.NotFound`, HTTP 404.
pub const INVALID_BGP_PEER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidBgpPeerId.NotFound");
/// `InvalidBgpPeer.NotFound`, HTTP 400.
pub const INVALID_BGP_PEER_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidBgpPeer.NotFound");
/// `InvalidBindingStatus`, HTTP 400.
pub const INVALID_BINDING_STATUS: ErrorCode = ErrorCode::new(400, "InvalidBindingStatus");
/// `InvalidBindingStatus.RouteTable`, HTTP 404.
pub const INVALID_BINDING_STATUS_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(404, "InvalidBindingStatus.RouteTable");
/// `InvalidBindInstance.NotFound`, HTTP 404.
pub const INVALID_BIND_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidBindInstance.NotFound");
/// `InvalidCertificateId.NotFound`, HTTP 404.
pub const INVALID_CERTIFICATE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidCertificateId.NotFound");
/// `InvalidChargeType.ValueNotSupported`, HTTP 400.
pub const INVALID_CHARGE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidChargeType.ValueNotSupported");
/// `InvalidCidrBlock`, HTTP 400.
pub const INVALID_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "InvalidCidrBlock");
/// `InvalidCIDRBlock.Duplicate`, HTTP 400.
pub const INVALID_CIDR_BLOCK_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidCIDRBlock.Duplicate");
/// `InvalidCidrBlock.Malformed`, HTTP 400.
pub const INVALID_CIDR_BLOCK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidCidrBlock.Malformed");
/// `InvalidCidrBlock.Overlapped`, HTTP 400.
pub const INVALID_CIDR_BLOCK_OVERLAPPED: ErrorCode =
    ErrorCode::new(400, "InvalidCidrBlock.Overlapped");
/// `InvalidCircuitCode.Malformed`, HTTP 400.
pub const INVALID_CIRCUIT_CODE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidCircuitCode.Malformed");
/// `InvalidCirdrBlock.MaskLength`, HTTP 400.
pub const INVALID_CIRDR_BLOCK_MASK_LENGTH: ErrorCode =
    ErrorCode::new(400, "InvalidCirdrBlock.MaskLength");
/// `InvalidClientIpPool.Conflict`, HTTP 400.
pub const INVALID_CLIENT_IP_POOL_CONFLICT: ErrorCode =
    ErrorCode::new(400, "InvalidClientIpPool.Conflict");
/// `InvalidCommodity.NotFound`, HTTP 400.
pub const INVALID_COMMODITY_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidCommodity.NotFound");
/// `InvalidCommonBandwidthPackageId.NotFound`, HTTP 400.
pub const INVALID_COMMON_BANDWIDTH_PACKAGE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidCommonBandwidthPackageId.NotFound");
/// `InvalidComponent.EipBandwidthMax`, HTTP 400.
pub const INVALID_COMPONENT_EIP_BANDWIDTH_MAX: ErrorCode =
    ErrorCode::new(400, "InvalidComponent.EipBandwidthMax");
/// `InvalidConnectionType.MalFormed`, HTTP 400.
pub const INVALID_CONNECTION_TYPE_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidConnectionType.MalFormed");
/// `InvalidConstructionTime.Malformed`, HTTP 400.
pub const INVALID_CONSTRUCTION_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidConstructionTime.Malformed");
/// `InvalidCustomerGatewayInstanceId.NotFound`, HTTP 404.
pub const INVALID_CUSTOMER_GATEWAY_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidCustomerGatewayInstanceId.NotFound");
/// `InvalidDescription`, HTTP 400.
pub const INVALID_DESCRIPTION: ErrorCode = ErrorCode::new(400, "InvalidDescription");
/// `InvalidDescription.Malformed`, HTTP 400.
pub const INVALID_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDescription.Malformed");
/// `InvalidDestinationCidrBlock`, HTTP 400.
pub const INVALID_DESTINATION_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "InvalidDestinationCidrBlock");
/// `InvalidDestCidrBlock.Malformed`, HTTP 400.
pub const INVALID_DEST_CIDR_BLOCK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDestCidrBlock.Malformed");
/// `InvalidDhcpOptionsSetId.NotFound`, HTTP 400.
pub const INVALID_DHCP_OPTIONS_SET_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidDhcpOptionsSetId.NotFound");
/// `InvalidDiagnoseId.NotFound`, HTTP 404.
pub const INVALID_DIAGNOSE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidDiagnoseId.NotFound");
/// `Invalid.DirectEip.BindType`, HTTP 400.
pub const INVALID_DIRECT_EIP_BIND_TYPE: ErrorCode =
    ErrorCode::new(400, "Invalid.DirectEip.BindType");
/// `InvalidDomainNameServers.Malformed`, HTTP 400.
pub const INVALID_DOMAIN_NAME_SERVERS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDomainNameServers.Malformed");
/// `InvalidEccApplication.NotFound`, HTTP 400.
pub const INVALID_ECC_APPLICATION_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidEccApplication.NotFound");
/// `InvalidEccId.NotFound`, HTTP 400.
pub const INVALID_ECC_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidEccId.NotFound");
/// `InvalidEipAddressName.Malformed`, HTTP 400.
pub const INVALID_EIP_ADDRESS_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidEipAddressName.Malformed");
/// `InvalidEipBandwidth.OutOfMaxValue`, HTTP 400.
pub const INVALID_EIP_BANDWIDTH_OUT_OF_MAX_VALUE: ErrorCode =
    ErrorCode::new(400, "InvalidEipBandwidth.OutOfMaxValue");
/// `InvalidEip.EipQuotaExceeded`, HTTP 400.
pub const INVALID_EIP_EIP_QUOTA_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "InvalidEip.EipQuotaExceeded");
/// `InvalidEIPStatus.BizDisabled`, HTTP 400.
pub const INVALID_EIP_STATUS_BIZ_DISABLED: ErrorCode =
    ErrorCode::new(400, "InvalidEIPStatus.BizDisabled");
/// `InvalidEndTime.Malformed`, HTTP 400.
pub const INVALID_END_TIME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidEndTime.Malformed");
/// `InvalidEntryComment`, HTTP 400.
pub const INVALID_ENTRY_COMMENT: ErrorCode = ErrorCode::new(400, "InvalidEntryComment");
/// `InvalidEntryRuleQuota.NotFound`, HTTP 400.
pub const INVALID_ENTRY_RULE_QUOTA_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidEntryRuleQuota.NotFound");
/// `InvalidExternalIp.Malformed`, HTTP 400.
pub const INVALID_EXTERNAL_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidExternalIp.Malformed");
/// `InvalidExternalIp.NotFound`, HTTP 404.
pub const INVALID_EXTERNAL_IP_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidExternalIp.NotFound");
/// `InvalidExternalPort.Malformed`, HTTP 400.
pub const INVALID_EXTERNAL_PORT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidExternalPort.Malformed");
/// `InvalidFilterKey.NotFound`, HTTP 404.
pub const INVALID_FILTER_KEY_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidFilterKey.NotFound");
/// `InvalidFilterKey.ValueNotSupported`, HTTP 404.
pub const INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidFilterKey.ValueNotSupported");
/// `InvalidFilterValue`, HTTP 404.
pub const INVALID_FILTER_VALUE: ErrorCode = ErrorCode::new(404, "InvalidFilterValue");
/// `InvalidForwardEntryId.NotFound`, HTTP 404.
pub const INVALID_FORWARD_ENTRY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidForwardEntryId.NotFound");
/// `InvalidForwardEntryId.NotFound`, HTTP 400.
pub const INVALID_FORWARD_ENTRY_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidForwardEntryId.NotFound");
/// `InvalidForwardTableId.NotFound`, HTTP 404.
pub const INVALID_FORWARD_TABLE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidForwardTableId.NotFound");
/// `Invalid.Function.NotSupported`, HTTP 400.
pub const INVALID_FUNCTION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "Invalid.Function.NotSupported");
/// `InvalidGlobalAccelerationInstanceDescription.Malformed`, HTTP 400.
pub const INVALID_GLOBAL_ACCELERATION_INSTANCE_DESCRIPTION_MALFORMED: ErrorCode = ErrorCode::new(
    400,
    "InvalidGlobalAccelerationInstanceDescription.Malformed",
);
/// `InvalidGlobalAccelerationInstanceId.NotFound`, HTTP 400.
pub const INVALID_GLOBAL_ACCELERATION_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidGlobalAccelerationInstanceId.NotFound");
/// `InvalidGlobalAccelerationInstanceId.NotFound`, HTTP 404.
pub const INVALID_GLOBAL_ACCELERATION_INSTANCE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidGlobalAccelerationInstanceId.NotFound");
/// `InvalidGlobalAccelerationInstanceName.Malformed`, HTTP 400.
pub const INVALID_GLOBAL_ACCELERATION_INSTANCE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidGlobalAccelerationInstanceName.Malformed");
/// `InvalidGlobalAccelerationInstance.NotFound`, HTTP 400.
pub const INVALID_GLOBAL_ACCELERATION_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidGlobalAccelerationInstance.NotFound");
/// `Invalid.Grant`, HTTP 400.
pub const INVALID_GRANT: ErrorCode = ErrorCode::new(400, "Invalid.Grant");
/// `InvalidHaVip.Exist`, HTTP 404.
pub const INVALID_HA_VIP_EXIST: ErrorCode = ErrorCode::new(404, "InvalidHaVip.Exist");
/// `InvalidHaVipId.NotFound`, HTTP 404.
pub const INVALID_HA_VIP_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidHaVipId.NotFound");
/// `InvalidHaVip.NotFound`, HTTP 400.
pub const INVALID_HA_VIP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidHaVip.NotFound");
/// `InvalidHdMonitorStatus`, HTTP 400.
pub const INVALID_HD_MONITOR_STATUS: ErrorCode = ErrorCode::new(400, "InvalidHdMonitorStatus");
/// `InvalidHealthCheckIP.Malformd`, HTTP 400.
pub const INVALID_HEALTH_CHECK_IP_MALFORMD: ErrorCode =
    ErrorCode::new(400, "InvalidHealthCheckIP.Malformd");
/// `InvalidInstanceId`, HTTP 400.
pub const INVALID_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "InvalidInstanceId");
/// `InvalidInstanceIds.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_IDS_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceIds.NotFound");
/// `InvalidInstanceId.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceId.NotFound");
/// `InvalidInstanceId.NotFound`, HTTP 404.
pub const INVALID_INSTANCE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidInstanceId.NotFound");
/// `InvalidInstance.NotExist`, HTTP 400.
pub const INVALID_INSTANCE_NOT_EXIST: ErrorCode = ErrorCode::new(400, "InvalidInstance.NotExist");
/// `InvalidInstance.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidInstance.NotFound");
/// `InvalidInstanceOwner.Error`, HTTP 400.
pub const INVALID_INSTANCE_OWNER_ERROR: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceOwner.Error");
/// `INVALID_INSTANCE_STATUS`, HTTP 400.
pub const INVALID_INSTANCE_STATUS: ErrorCode = ErrorCode::new(400, "INVALID_INSTANCE_STATUS");
/// `InvalidInstance.StatusError`, HTTP 400.
pub const INVALID_INSTANCE_STATUS_ERROR: ErrorCode =
    ErrorCode::new(400, "InvalidInstance.StatusError");
/// `InvalidInstanceType.NotFound`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.NotFound");
/// `InvalidInstanceType.ValueNotSupported`, HTTP 400.
pub const INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported");
/// `InvalidInstanId.NotFound`, HTTP 404.
pub const INVALID_INSTAN_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidInstanId.NotFound");
/// `InvalidInternalIp.Malformed`, HTTP 400.
pub const INVALID_INTERNAL_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInternalIp.Malformed");
/// `InvalidInternalPort.Malformed`, HTTP 400.
pub const INVALID_INTERNAL_PORT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidInternalPort.Malformed");
/// `InvalidIpsecServerId.NotFound`, HTTP 404.
pub const INVALID_IPSEC_SERVER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIpsecServerId.NotFound");
/// `InvalidIpv6AddressId.NotFound`, HTTP 400.
pub const INVALID_IPV6_ADDRESS_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6AddressId.NotFound");
/// `InvalidIpv6CidrBlock.Malformed`, HTTP 400.
pub const INVALID_IPV6_CIDR_BLOCK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6CidrBlock.Malformed");
/// `InvalidIpv6CidrBlock.NotFound`, HTTP 400.
pub const INVALID_IPV6_CIDR_BLOCK_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6CidrBlock.NotFound");
/// `InvalidIpv6GatewayId.NotFound`, HTTP 400.
pub const INVALID_IPV6_GATEWAY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6GatewayId.NotFound");
/// `InvalidIpv6Gateway.NotFound`, HTTP 400.
pub const INVALID_IPV6_GATEWAY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6Gateway.NotFound");
/// `InvalidIpv6Gateway.NotFound`, HTTP 404.
pub const INVALID_IPV6_GATEWAY_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidIpv6Gateway.NotFound");
/// `InvalidIpv6Instance.NotFound`, HTTP 400.
pub const INVALID_IPV6_INSTANCE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6Instance.NotFound");
/// `InvalidIpv6Instance.NotFound`, HTTP 404.
pub const INVALID_IPV6_INSTANCE_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidIpv6Instance.NotFound");
/// `InvalidIPv6TranslatorAclEntryId.NotFound`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ACL_ENTRY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorAclEntryId.NotFound");
/// `InvalidIPv6TranslatorAclId.NotFound`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorAclId.NotFound");
/// `InvalidIPv6TranslatorACLId.NotFound`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorACLId.NotFound");
/// `InvalidIPv6TranslatorACLId.NotFound`, HTTP 404.
pub const INVALID_IPV6_TRANSLATOR_ACL_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidIPv6TranslatorACLId.NotFound");
/// `InvalidIPv6TranslatorACL.Used`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ACL_USED: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorACL.Used");
/// `InvalidIPv6TranslatorEntryId.NotFound`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ENTRY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorEntryId.NotFound");
/// `InvalidIPv6TranslatorEntryId.NotFound`, HTTP 404.
pub const INVALID_IPV6_TRANSLATOR_ENTRY_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidIPv6TranslatorEntryId.NotFound");
/// `InvalidIPv6TranslatorId.CoexistWithEntryId`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ID_COEXIST_WITH_ENTRY_ID: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorId.CoexistWithEntryId");
/// `InvalidIPv6TranslatorId.NotFound`, HTTP 400.
pub const INVALID_IPV6_TRANSLATOR_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidIPv6TranslatorId.NotFound");
/// `InvalidIPv6TranslatorId.NotFound`, HTTP 404.
pub const INVALID_IPV6_TRANSLATOR_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidIPv6TranslatorId.NotFound");
/// `InvalidIpv6ULACidrBlock.Malformed`, HTTP 400.
pub const INVALID_IPV6_ULA_CIDR_BLOCK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIpv6ULACidrBlock.Malformed");
/// `InvalidIpAddress.AlreadyExist`, HTTP 400.
pub const INVALID_IP_ADDRESS_ALREADY_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidIpAddress.AlreadyExist");
/// `InvalidIPAddress.AlreadyInUse`, HTTP 400.
pub const INVALID_IP_ADDRESS_ALREADY_IN_USE: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.AlreadyInUse");
/// `InvalidIPAddress.AlreadyUsed`, HTTP 400.
pub const INVALID_IP_ADDRESS_ALREADY_USED: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.AlreadyUsed");
/// `InvalidIPAddress.Malformed`, HTTP 400.
pub const INVALID_IP_ADDRESS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.Malformed");
/// `InvalidIPAddress.NotAvailable`, HTTP 400.
pub const INVALID_IP_ADDRESS_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.NotAvailable");
/// `InvalidIPAddress.OutOfRange`, HTTP 400.
pub const INVALID_IP_ADDRESS_OUT_OF_RANGE: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.OutOfRange");
/// `InvalidIPAddress.OutOfVswCIDR`, HTTP 400.
pub const INVALID_IP_ADDRESS_OUT_OF_VSW_CIDR: ErrorCode =
    ErrorCode::new(400, "InvalidIPAddress.OutOfVswCIDR");
/// `InvalidIpAddress.PrivateAddress`, HTTP 400.
pub const INVALID_IP_ADDRESS_PRIVATE_ADDRESS: ErrorCode =
    ErrorCode::new(400, "InvalidIpAddress.PrivateAddress");
/// `InvalidIpAddress.WrongFormat`, HTTP 400.
pub const INVALID_IP_ADDRESS_WRONG_FORMAT: ErrorCode =
    ErrorCode::new(400, "InvalidIpAddress.WrongFormat");
/// `InvalidIpInstanceId.Malformed`, HTTP 400.
pub const INVALID_IP_INSTANCE_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidIpInstanceId.Malformed");
/// `InvalidIpInstanceId.NotFound`, HTTP 404.
pub const INVALID_IP_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIpInstanceId.NotFound");
/// `InvalidIpInstanceId.NotFound`, HTTP 400.
pub const INVALID_IP_INSTANCE_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidIpInstanceId.NotFound");
/// `InvalidIP.IpInSnatPool`, HTTP 400.
pub const INVALID_IP_IP_IN_SNAT_POOL: ErrorCode = ErrorCode::new(400, "InvalidIP.IpInSnatPool");
/// `InvalidIP.Malformed`, HTTP 400.
pub const INVALID_IP_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidIP.Malformed");
/// `InvalidIp.Malformed`, HTTP 400.
pub const INVALID_IP_MALFORMED_400: ErrorCode = ErrorCode::new(400, "InvalidIp.Malformed");
/// `InvalidIp.NotFound`, HTTP 400.
pub const INVALID_IP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidIp.NotFound");
/// `InvalidIp.NotInNatgw`, HTTP 400.
pub const INVALID_IP_NOT_IN_NATGW: ErrorCode = ErrorCode::new(400, "InvalidIp.NotInNatgw");
/// `InvalidIp.NotSameSubnet`, HTTP 400.
pub const INVALID_IP_NOT_SAME_SUBNET: ErrorCode = ErrorCode::new(400, "InvalidIp.NotSameSubnet");
/// `InvalidIpStatus.HasBeenUsedByForwardEntry`, HTTP 400.
pub const INVALID_IP_STATUS_HAS_BEEN_USED_BY_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "InvalidIpStatus.HasBeenUsedByForwardEntry");
/// `InvalidIpStatus.HasBeenUsedBySnatTable`, HTTP 400.
pub const INVALID_IP_STATUS_HAS_BEEN_USED_BY_SNAT_TABLE: ErrorCode =
    ErrorCode::new(400, "InvalidIpStatus.HasBeenUsedBySnatTable");
/// `InvalidIAssociatedInstanceType.ValueNotSupported`, HTTP 400.
pub const INVALID_I_ASSOCIATED_INSTANCE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIAssociatedInstanceType.ValueNotSupported");
/// `InvalidIDaaSApplicationId.NotFound`, HTTP 404.
pub const INVALID_I_DAA_S_APPLICATION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIDaaSApplicationId.NotFound");
/// `InvalidIDaaSInstanceId.NotFound`, HTTP 404.
pub const INVALID_I_DAA_S_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidIDaaSInstanceId.NotFound");
/// `InvalidLineOperator.Malformd`, HTTP 400.
pub const INVALID_LINE_OPERATOR_MALFORMD: ErrorCode =
    ErrorCode::new(400, "InvalidLineOperator.Malformd");
/// `InvalidLoadBalancerId.NotFound`, HTTP 400.
pub const INVALID_LOAD_BALANCER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidLoadBalancerId.NotFound");
/// `InvalidLocalBgpIp.Malformed`, HTTP 400.
pub const INVALID_LOCAL_BGP_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidLocalBgpIp.Malformed");
/// `InvalidLocalGatewayIp.Malformed`, HTTP 400.
pub const INVALID_LOCAL_GATEWAY_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidLocalGatewayIp.Malformed");
/// `InvalidLockReason.NotFound`, HTTP 404.
pub const INVALID_LOCK_REASON_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidLockReason.NotFound");
/// `InvalidName`, HTTP 400.
pub const INVALID_NAME: ErrorCode = ErrorCode::new(400, "InvalidName");
/// `InvalidName.Malformed`, HTTP 400.
pub const INVALID_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidName.Malformed");
/// `Invalid.natgwNotExist`, HTTP 400.
pub const INVALID_NATGW_NOT_EXIST: ErrorCode = ErrorCode::new(400, "Invalid.natgwNotExist");
/// `InvalidNatGatewayDescription.MalFormed`, HTTP 400.
pub const INVALID_NAT_GATEWAY_DESCRIPTION_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidNatGatewayDescription.MalFormed");
/// `InvalidNatGatewayId.NotFound`, HTTP 400.
pub const INVALID_NAT_GATEWAY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNatGatewayId.NotFound");
/// `InvalidNatGatewayId.NotFound`, HTTP 404.
pub const INVALID_NAT_GATEWAY_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidNatGatewayId.NotFound");
/// `InvalidNatGatewayName.MalFormed`, HTTP 400.
pub const INVALID_NAT_GATEWAY_NAME_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidNatGatewayName.MalFormed");
/// `InvalidNatGateway.NotFound`, HTTP 400.
pub const INVALID_NAT_GATEWAY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNatGateway.NotFound");
/// `InvalidNetworkAcl.NotFound`, HTTP 400.
pub const INVALID_NETWORK_ACL_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkAcl.NotFound");
/// `InvalidNetworkInterfaceId.NotFound`, HTTP 400.
pub const INVALID_NETWORK_INTERFACE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkInterfaceId.NotFound");
/// `InvalidNetworkInterface.NotFound`, HTTP 400.
pub const INVALID_NETWORK_INTERFACE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidNetworkInterface.NotFound");
/// `InvalidNetworkInterface.NotFound`, HTTP 404.
pub const INVALID_NETWORK_INTERFACE_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidNetworkInterface.NotFound");
/// `InvalidNexthop`, HTTP 400.
pub const INVALID_NEXTHOP: ErrorCode = ErrorCode::new(400, "InvalidNexthop");
/// `InvalidNexthop.DirectEni`, HTTP 400.
pub const INVALID_NEXTHOP_DIRECT_ENI: ErrorCode = ErrorCode::new(400, "InvalidNexthop.DirectEni");
/// `InvalidNexthopListSize`, HTTP 400.
pub const INVALID_NEXTHOP_LIST_SIZE: ErrorCode = ErrorCode::new(400, "InvalidNexthopListSize");
/// `InvalidNexthop.NotFound`, HTTP 400.
pub const INVALID_NEXTHOP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidNexthop.NotFound");
/// `InvalidNexthopTypeAndList.BothNotNull`, HTTP 400.
pub const INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NOT_NULL: ErrorCode =
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNotNull");
/// `InvalidNexthopTypeAndList.BothNull`, HTTP 400.
pub const INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NULL: ErrorCode =
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNull");
/// `InvalidNexthop.UnsupportedEniBizType`, HTTP 400.
pub const INVALID_NEXTHOP_UNSUPPORTED_ENI_BIZ_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidNexthop.UnsupportedEniBizType");
/// `InvalidNextHop`, HTTP 400.
pub const INVALID_NEXT_HOP: ErrorCode = ErrorCode::new(400, "InvalidNextHop");
/// `InvalidNextHopId.NotFound`, HTTP 404.
pub const INVALID_NEXT_HOP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidNextHopId.NotFound");
/// `InvalidNextHopList.Size`, HTTP 400.
pub const INVALID_NEXT_HOP_LIST_SIZE: ErrorCode = ErrorCode::new(400, "InvalidNextHopList.Size");
/// `InvalidNextHop.NotFound`, HTTP 400.
pub const INVALID_NEXT_HOP_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidNextHop.NotFound");
/// `InvalidNextHopType`, HTTP 400.
pub const INVALID_NEXT_HOP_TYPE: ErrorCode = ErrorCode::new(400, "InvalidNextHopType");
/// `InvalidNicOrVm.NotFound`, HTTP 400.
pub const INVALID_NIC_OR_VM_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidNicOrVm.NotFound");
/// `Invalid.NotExist`, HTTP 404.
pub const INVALID_NOT_EXIST: ErrorCode = ErrorCode::new(404, "Invalid.NotExist");
/// `InvalidOperation.DeletionProtection`, HTTP 400.
pub const INVALID_OPERATION_DELETION_PROTECTION: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.DeletionProtection");
/// `InvalidOperation.OperationNotAllowedInState`, HTTP 400.
pub const INVALID_OPERATION_OPERATION_NOT_ALLOWED_IN_STATE: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.OperationNotAllowedInState");
/// `InvalidOperation.OrderOpened`, HTTP 400.
pub const INVALID_OPERATION_ORDER_OPENED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.OrderOpened");
/// `InvalidOperation.RouterInterfaceNotDeleted`, HTTP 400.
pub const INVALID_OPERATION_ROUTER_INTERFACE_NOT_DELETED: ErrorCode =
    ErrorCode::new(400, "InvalidOperation.RouterInterfaceNotDeleted");
/// `InvalidOpposite.NotFound`, HTTP 400.
pub const INVALID_OPPOSITE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidOpposite.NotFound");
/// `InvalidOppositeRegionId.NotFound`, HTTP 400.
pub const INVALID_OPPOSITE_REGION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidOppositeRegionId.NotFound");
/// `InvalidOppositeRouterType`, HTTP 400.
pub const INVALID_OPPOSITE_ROUTER_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidOppositeRouterType");
/// `InvalidOppositeRouterType.ValueNotSupported`, HTTP 400.
pub const INVALID_OPPOSITE_ROUTER_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidOppositeRouterType.ValueNotSupported");
/// `InvalidParam`, HTTP 400.
pub const INVALID_PARAM: ErrorCode = ErrorCode::new(400, "InvalidParam");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `INVALID_PARAMETER`, HTTP 400.
pub const INVALID_PARAMETER_400: ErrorCode = ErrorCode::new(400, "INVALID_PARAMETER");
/// `InvalidParameter`, HTTP 404.
pub const INVALID_PARAMETER_404: ErrorCode = ErrorCode::new(404, "InvalidParameter");
/// `InvalidParameter.Action`, HTTP 404.
pub const INVALID_PARAMETER_ACTION: ErrorCode = ErrorCode::new(404, "InvalidParameter.Action");
/// `InvalidParameter.Bandwidth`, HTTP 400.
pub const INVALID_PARAMETER_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Bandwidth");
/// `InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_BANDWIDTH_PACKAGE_N_ISP_VALUE_NOT_SUPPORT: ErrorCode = ErrorCode::new(
    400,
    "InvalidParameter.BandwidthPackage.n.ISP.ValueNotSupport",
);
/// `InvalidParameter.BgpConfig`, HTTP 400.
pub const INVALID_PARAMETER_BGP_CONFIG: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.BgpConfig");
/// `InvalidParameter.BindingInstanceRegion`, HTTP 400.
pub const INVALID_PARAMETER_BINDING_INSTANCE_REGION: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.BindingInstanceRegion");
/// `InvalidParameter.Description.Malformed`, HTTP 400.
pub const INVALID_PARAMETER_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Description.Malformed");
/// `InvalidParameter.EniInstanceId`, HTTP 400.
pub const INVALID_PARAMETER_ENI_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.EniInstanceId");
/// `InvalidParameter.InstanceTypeNotSupport`, HTTP 400.
pub const INVALID_PARAMETER_INSTANCE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.InstanceTypeNotSupport");
/// `InvalidParameter.InvalidChargeType`, HTTP 400.
pub const INVALID_PARAMETER_INVALID_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.InvalidChargeType");
/// `InvalidParameter.Mismatch`, HTTP 400.
pub const INVALID_PARAMETER_MISMATCH: ErrorCode = ErrorCode::new(400, "InvalidParameter.Mismatch");
/// `InvalidParameter.Name.Malformed`, HTTP 400.
pub const INVALID_PARAMETER_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Name.Malformed");
/// `InvalidParameter.RouteTableName.Malformed`, HTTP 400.
pub const INVALID_PARAMETER_ROUTE_TABLE_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.RouteTableName.Malformed");
/// `InvalidParameter.SnatIp`, HTTP 400.
pub const INVALID_PARAMETER_SNAT_IP: ErrorCode = ErrorCode::new(400, "InvalidParameter.SnatIp");
/// `InvalidParameter.Spec.ValueNotSupported`, HTTP 400.
pub const INVALID_PARAMETER_SPEC_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.Spec.ValueNotSupported");
/// `InvalidParameter.TagKey`, HTTP 400.
pub const INVALID_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagKey");
/// `InvalidParameter.TagValue`, HTTP 400.
pub const INVALID_PARAMETER_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidParameter.TagValue");
/// `InvalidParameter.TooMany`, HTTP 400.
pub const INVALID_PARAMETER_TOO_MANY: ErrorCode = ErrorCode::new(400, "InvalidParameter.TooMany");
/// `InvalidParameter.VpnConnectionName`, HTTP 400.
pub const INVALID_PARAMETER_VPN_CONNECTION_NAME: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.VpnConnectionName");
/// `InvalidParams.AlreadyExists`, HTTP 400.
pub const INVALID_PARAMS_ALREADY_EXISTS: ErrorCode =
    ErrorCode::new(400, "InvalidParams.AlreadyExists");
/// `InvalidParams.NotFound`, HTTP 400.
pub const INVALID_PARAMS_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidParams.NotFound");
/// `InvalidParams.NotNull`, HTTP 400.
pub const INVALID_PARAMS_NOT_NULL: ErrorCode = ErrorCode::new(400, "InvalidParams.NotNull");
/// `InvalidParams.PeerIpAddressInUse`, HTTP 400.
pub const INVALID_PARAMS_PEER_IP_ADDRESS_IN_USE: ErrorCode =
    ErrorCode::new(400, "InvalidParams.PeerIpAddressInUse");
/// `InvalidParams.PeerIpAddressMustPointOut`, HTTP 400.
pub const INVALID_PARAMS_PEER_IP_ADDRESS_MUST_POINT_OUT: ErrorCode =
    ErrorCode::new(400, "InvalidParams.PeerIpAddressMustPointOut");
/// `InvalidParam.AvailableZoneId`, HTTP 400.
pub const INVALID_PARAM_AVAILABLE_ZONE_ID: ErrorCode =
    ErrorCode::new(400, "InvalidParam.AvailableZoneId");
/// `InvalidParam.ModifyRouterInterface`, HTTP 400.
pub const INVALID_PARAM_MODIFY_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "InvalidParam.ModifyRouterInterface");
/// `InvalidParam.NotFound`, HTTP 400.
pub const INVALID_PARAM_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidParam.NotFound");
/// `InvalidParam.NotNull`, HTTP 400.
pub const INVALID_PARAM_NOT_NULL: ErrorCode = ErrorCode::new(400, "InvalidParam.NotNull");
/// `InvalidPeeringSubnetMask.Malformed`, HTTP 400.
pub const INVALID_PEERING_SUBNET_MASK_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPeeringSubnetMask.Malformed");
/// `InvalidPeerAsn.Malformed`, HTTP 400.
pub const INVALID_PEER_ASN_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPeerAsn.Malformed");
/// `InvalidPeerGatewayIp.Malformed`, HTTP 400.
pub const INVALID_PEER_GATEWAY_IP_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPeerGatewayIp.Malformed");
/// `InvalidPeerIpAddress`, HTTP 400.
pub const INVALID_PEER_IP_ADDRESS: ErrorCode = ErrorCode::new(400, "InvalidPeerIpAddress");
/// `InvalidPeerLocation.Malformd`, HTTP 400.
pub const INVALID_PEER_LOCATION_MALFORMD: ErrorCode =
    ErrorCode::new(400, "InvalidPeerLocation.Malformd");
/// `InvalidPeriod`, HTTP 400.
pub const INVALID_PERIOD: ErrorCode = ErrorCode::new(400, "InvalidPeriod");
/// `InvalidPeriod.ValueNotSupported`, HTTP 400.
pub const INVALID_PERIOD_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPeriod.ValueNotSupported");
/// `InvalidPhysicalConnectionBandwidth.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_BANDWIDTH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionBandwidth.Malformed");
/// `InvalidPhysicalConnectionBusinessStatus`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_BUSINESS_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionBusinessStatus");
/// `InvalidPhysicalConnectionChargeType.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_CHARGE_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionChargeType.Malformed");
/// `InvalidPhysicalConnectionId.NotEnabled`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionId.NotEnabled");
/// `InvalidPhysicalConnectionId.NotFound`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionId.NotFound");
/// `InvalidPhysicalConnectionId.NotFound`, HTTP 404.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidPhysicalConnectionId.NotFound");
/// `InvalidPhysicalConnectionId.NotMatched`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_ID_NOT_MATCHED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionId.NotMatched");
/// `InvalidPhysicalConnectionOperator.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_OPERATOR_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionOperator.Malformed");
/// `InvalidPhysicalConnectionPeriod.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_PERIOD_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionPeriod.Malformed");
/// `InvalidPhysicalConnectionPortType.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_PORT_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionPortType.Malformed");
/// `InvalidPhysicalConnectionPricingCycle.Malformed`, HTTP 400.
pub const INVALID_PHYSICAL_CONNECTION_PRICING_CYCLE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPhysicalConnectionPricingCycle.Malformed");
/// `InvalidPolicy.WrongFormat`, HTTP 400.
pub const INVALID_POLICY_WRONG_FORMAT: ErrorCode = ErrorCode::new(400, "InvalidPolicy.WrongFormat");
/// `InvalidPortType.Malformd`, HTTP 400.
pub const INVALID_PORT_TYPE_MALFORMD: ErrorCode = ErrorCode::new(400, "InvalidPortType.Malformd");
/// `InvalidPortType.NotFound`, HTTP 400.
pub const INVALID_PORT_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidPortType.NotFound");
/// `InvalidPortType.NotFound`, HTTP 404.
pub const INVALID_PORT_TYPE_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidPortType.NotFound");
/// `InvalidPrice.NotFound`, HTTP 400.
pub const INVALID_PRICE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidPrice.NotFound");
/// `InvalidProductForm.MalFormed`, HTTP 400.
pub const INVALID_PRODUCT_FORM_MAL_FORMED: ErrorCode =
    ErrorCode::new(400, "InvalidProductForm.MalFormed");
/// `InvalidProtocal.ValueNotSupported`, HTTP 400.
pub const INVALID_PROTOCAL_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidProtocal.ValueNotSupported");
/// `InvalidRedundantPhysicalConnection`, HTTP 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "InvalidRedundantPhysicalConnection");
/// `InvalidRedundantPhysicalConnectionId.NotFound`, HTTP 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRedundantPhysicalConnectionId.NotFound");
/// `InvalidRedundantPhysicalConnectionStatus`, HTTP 400.
pub const INVALID_REDUNDANT_PHYSICAL_CONNECTION_STATUS: ErrorCode =
    ErrorCode::new(400, "InvalidRedundantPhysicalConnectionStatus");
/// `InvalidRegionId.NotFound`, HTTP 404.
pub const INVALID_REGION_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidRegionId.NotFound");
/// `InvalidRegionId.NotFound`, HTTP 400.
pub const INVALID_REGION_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidRegionId.NotFound");
/// `InvalidRegionId.NotSupport`, HTTP 404.
pub const INVALID_REGION_ID_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(404, "InvalidRegionId.NotSupport");
/// `InvalidRegion.Malformed`, HTTP 400.
pub const INVALID_REGION_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidRegion.Malformed");
/// `InvalidRegion.NotSupport`, HTTP 400.
pub const INVALID_REGION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidRegion.NotSupport");
/// `Invalid.Reserve.Ip`, HTTP 400.
pub const INVALID_RESERVE_IP: ErrorCode = ErrorCode::new(400, "Invalid.Reserve.Ip");
/// `InvalidResource.BindingExist`, HTTP 400.
pub const INVALID_RESOURCE_BINDING_EXIST: ErrorCode =
    ErrorCode::new(400, "InvalidResource.BindingExist");
/// `InvalidResourceGroupId`, HTTP 400.
pub const INVALID_RESOURCE_GROUP_ID: ErrorCode = ErrorCode::new(400, "InvalidResourceGroupId");
/// `InvalidResourceGroupId.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_GROUP_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceGroupId.NotFound");
/// `InvalidResourceId.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceId.NotFound");
/// `InvalidResourceId.NotFound`, HTTP 404.
pub const INVALID_RESOURCE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidResourceId.NotFound");
/// `InvalidResource.NotBinding`, HTTP 400.
pub const INVALID_RESOURCE_NOT_BINDING: ErrorCode =
    ErrorCode::new(400, "InvalidResource.NotBinding");
/// `InvalidResource.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidResource.NotFound");
/// `InvalidResourceType.NotFound`, HTTP 400.
pub const INVALID_RESOURCE_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidResourceType.NotFound");
/// `InvalidResource.VpcError`, HTTP 400.
pub const INVALID_RESOURCE_VPC_ERROR: ErrorCode = ErrorCode::new(400, "InvalidResource.VpcError");
/// `InvalidRole.Malformed`, HTTP 400.
pub const INVALID_ROLE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidRole.Malformed");
/// `InvalidRole.ValueNotSupported`, HTTP 400.
pub const INVALID_ROLE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidRole.ValueNotSupported");
/// `InvalidRouterId.AttacedToCEN`, HTTP 404.
pub const INVALID_ROUTER_ID_ATTACED_TO_CEN: ErrorCode =
    ErrorCode::new(404, "InvalidRouterId.AttacedToCEN");
/// `InvalidRouterId.NotFound`, HTTP 400.
pub const INVALID_ROUTER_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidRouterId.NotFound");
/// `InvalidRouterId.NotFound`, HTTP 404.
pub const INVALID_ROUTER_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidRouterId.NotFound");
/// `InvalidRouterInterface`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE: ErrorCode = ErrorCode::new(400, "InvalidRouterInterface");
/// `InvalidRouterInterfaceChargeType.Malformed`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE_CHARGE_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRouterInterfaceChargeType.Malformed");
/// `InvalidRouterInterfaceId.NotFound`, HTTP 404.
pub const INVALID_ROUTER_INTERFACE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidRouterInterfaceId.NotFound");
/// `InvalidRouterInterfaceId.NotFound`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidRouterInterfaceId.NotFound");
/// `InvalidRouterInterfaceSpec.Malformed`, HTTP 400.
pub const INVALID_ROUTER_INTERFACE_SPEC_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRouterInterfaceSpec.Malformed");
/// `InvalidRouterType`, HTTP 400.
pub const INVALID_ROUTER_TYPE: ErrorCode = ErrorCode::new(400, "InvalidRouterType");
/// `InvalidRouterType.ValueNotSupported`, HTTP 400.
pub const INVALID_ROUTER_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidRouterType.ValueNotSupported");
/// `InvalidRouteEntry`, HTTP 400.
pub const INVALID_ROUTE_ENTRY: ErrorCode = ErrorCode::new(400, "InvalidRouteEntry");
/// `InvalidRouteEntry.Duplicate`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "InvalidRouteEntry.Duplicate");
/// `InvalidRouteEntryId.NotFound`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRouteEntryId.NotFound");
/// `InvalidRouteEntryId.NotFound`, HTTP 404.
pub const INVALID_ROUTE_ENTRY_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidRouteEntryId.NotFound");
/// `InvalidRouteEntryName.Malformed`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidRouteEntryName.Malformed");
/// `InvalidRouteEntry.NotFound`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRouteEntry.NotFound");
/// `InvalidRouteEntrySize`, HTTP 400.
pub const INVALID_ROUTE_ENTRY_SIZE: ErrorCode = ErrorCode::new(400, "InvalidRouteEntrySize");
/// `InvalidRouteTableId.NotFound`, HTTP 400.
pub const INVALID_ROUTE_TABLE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRouteTableId.NotFound");
/// `InvalidRouteTableId.NotFound`, HTTP 404.
pub const INVALID_ROUTE_TABLE_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidRouteTableId.NotFound");
/// `InvalidRouteTable.NotFound`, HTTP 400.
pub const INVALID_ROUTE_TABLE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidRouteTable.NotFound");
/// `InvalidSecondaryCidrBlock.NotFound`, HTTP 400.
pub const INVALID_SECONDARY_CIDR_BLOCK_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSecondaryCidrBlock.NotFound");
/// `InvalidServiceLocation.ValueNotSupported`, HTTP 400.
pub const INVALID_SERVICE_LOCATION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidServiceLocation.ValueNotSupported");
/// `InvalidServiceProvider.Malformed`, HTTP 400.
pub const INVALID_SERVICE_PROVIDER_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidServiceProvider.Malformed");
/// `InvalidSnatEntryId.NotFound`, HTTP 404.
pub const INVALID_SNAT_ENTRY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSnatEntryId.NotFound");
/// `InvalidSnatEntryId.NotFound`, HTTP 400.
pub const INVALID_SNAT_ENTRY_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidSnatEntryId.NotFound");
/// `InvalidSnatIp.Malformed`, HTTP 400.
pub const INVALID_SNAT_IP_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidSnatIp.Malformed");
/// `InvalidSnatIp.NotFound`, HTTP 404.
pub const INVALID_SNAT_IP_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidSnatIp.NotFound");
/// `InvalidSnatTableId.NotFound`, HTTP 404.
pub const INVALID_SNAT_TABLE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSnatTableId.NotFound");
/// `InvalidSourceCIDR.Malformed`, HTTP 400.
pub const INVALID_SOURCE_CIDR_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSourceCIDR.Malformed");
/// `InvalidSourceNetworkAcl.NotFound`, HTTP 400.
pub const INVALID_SOURCE_NETWORK_ACL_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSourceNetworkAcl.NotFound");
/// `InvalidSpec.NotFound`, HTTP 400.
pub const INVALID_SPEC_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidSpec.NotFound");
/// `InvalidSpec.ValudNotSupported`, HTTP 400.
pub const INVALID_SPEC_VALUD_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSpec.ValudNotSupported");
/// `InvalidSpec.ValueNotSupported`, HTTP 400.
pub const INVALID_SPEC_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSpec.ValueNotSupported");
/// `InvalidSslVpnClientCertId.NotFound`, HTTP 404.
pub const INVALID_SSL_VPN_CLIENT_CERT_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSslVpnClientCertId.NotFound");
/// `InvalidSslVpnClientCertId.NotFound`, HTTP 400.
pub const INVALID_SSL_VPN_CLIENT_CERT_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidSslVpnClientCertId.NotFound");
/// `InvalidSslVpnServerCertId.NotFound`, HTTP 400.
pub const INVALID_SSL_VPN_SERVER_CERT_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidSslVpnServerCertId.NotFound");
/// `InvalidSslVpnServerId.NotFound`, HTTP 404.
pub const INVALID_SSL_VPN_SERVER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidSslVpnServerId.NotFound");
/// `InvalidStartTime.Malformed`, HTTP 400.
pub const INVALID_START_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.Malformed");
/// `InvalidStartTime.TooEarly`, HTTP 400.
pub const INVALID_START_TIME_TOO_EARLY: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.TooEarly");
/// `InvalidStatus`, HTTP 400.
pub const INVALID_STATUS: ErrorCode = ErrorCode::new(400, "InvalidStatus");
/// `Invalid.Status`, HTTP 400.
pub const INVALID_STATUS_400: ErrorCode = ErrorCode::new(400, "Invalid.Status");
/// `InvalidStatus.CannotOperate`, HTTP 400.
pub const INVALID_STATUS_CANNOT_OPERATE: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.CannotOperate");
/// `InvalidStatus.EcsStatusNotSupport`, HTTP 400.
pub const INVALID_STATUS_ECS_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.EcsStatusNotSupport");
/// `InvalidStatus.EniStatusNotSupport`, HTTP 400.
pub const INVALID_STATUS_ENI_STATUS_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.EniStatusNotSupport");
/// `InvalidStatus.InstanceHasBandWidth`, HTTP 400.
pub const INVALID_STATUS_INSTANCE_HAS_BAND_WIDTH: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.InstanceHasBandWidth");
/// `InvalidStatus.NotAllow`, HTTP 400.
pub const INVALID_STATUS_NOT_ALLOW: ErrorCode = ErrorCode::new(400, "InvalidStatus.NotAllow");
/// `InvalidStatus.NotAllowed`, HTTP 400.
pub const INVALID_STATUS_NOT_ALLOWED: ErrorCode = ErrorCode::new(400, "InvalidStatus.NotAllowed");
/// `InvalidStatus.RouteEntry`, HTTP 404.
pub const INVALID_STATUS_ROUTE_ENTRY: ErrorCode = ErrorCode::new(404, "InvalidStatus.RouteEntry");
/// `InvalidStatus.SnatOrDnat`, HTTP 400.
pub const INVALID_STATUS_SNAT_OR_DNAT: ErrorCode = ErrorCode::new(400, "InvalidStatus.SnatOrDnat");
/// `InvalidStatus.StatusNotEnabled`, HTTP 400.
pub const INVALID_STATUS_STATUS_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.StatusNotEnabled");
/// `InvalidStatus.ValueNotSupported`, HTTP 400.
pub const INVALID_STATUS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.ValueNotSupported");
/// `InvalidStatus.vbrAttatchToEcr`, HTTP 400.
pub const INVALID_STATUS_VBR_ATTATCH_TO_ECR: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.vbrAttatchToEcr");
/// `InvalidStatus.VSwitch`, HTTP 404.
pub const INVALID_STATUS_V_SWITCH: ErrorCode = ErrorCode::new(404, "InvalidStatus.VSwitch");
/// `InvalidTagKey`, HTTP 400.
pub const INVALID_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidTagKey");
/// `InvalidTagScope.NotFound`, HTTP 400.
pub const INVALID_TAG_SCOPE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidTagScope.NotFound");
/// `InvalidTagValue`, HTTP 400.
pub const INVALID_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidTagValue");
/// `InvalidTrafficType.NotFound`, HTTP 400.
pub const INVALID_TRAFFIC_TYPE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidTrafficType.NotFound");
/// `InvalidTunnelCidr.Malformed`, HTTP 400.
pub const INVALID_TUNNEL_CIDR_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidTunnelCidr.Malformed");
/// `InvalidType.Malformd`, HTTP 400.
pub const INVALID_TYPE_MALFORMD: ErrorCode = ErrorCode::new(400, "InvalidType.Malformd");
/// `InvalidUserCidr.Malformed`, HTTP 400.
pub const INVALID_USER_CIDR_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidUserCidr.Malformed");
/// `InvalidUserCidr.Quota`, HTTP 400.
pub const INVALID_USER_CIDR_QUOTA: ErrorCode = ErrorCode::new(400, "InvalidUserCidr.Quota");
/// `InvalidVbrId.NotFound`, HTTP 404.
pub const INVALID_VBR_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidVbrId.NotFound");
/// `InvalidVbrId.NotFound`, HTTP 400.
pub const INVALID_VBR_ID_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidVbrId.NotFound");
/// `InvalidVbrNetwork`, HTTP 400.
pub const INVALID_VBR_NETWORK: ErrorCode = ErrorCode::new(400, "InvalidVbrNetwork");
/// `InvalidVbr.NotFound`, HTTP 404.
pub const INVALID_VBR_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidVbr.NotFound");
/// `InvalidVbrOwnerId.NotFound`, HTTP 404.
pub const INVALID_VBR_OWNER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVbrOwnerId.NotFound");
/// `InvalidVBRStatus`, HTTP 400.
pub const INVALID_VBR_STATUS: ErrorCode = ErrorCode::new(400, "InvalidVBRStatus");
/// `InvalidVip.Status`, HTTP 400.
pub const INVALID_VIP_STATUS: ErrorCode = ErrorCode::new(400, "InvalidVip.Status");
/// `InvalidVlanId.Malformed`, HTTP 400.
pub const INVALID_VLAN_ID_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidVlanId.Malformed");
/// `InvalidVlanId.Used`, HTTP 400.
pub const INVALID_VLAN_ID_USED: ErrorCode = ErrorCode::new(400, "InvalidVlanId.Used");
/// `InvalidVpcDiscription.Malformed`, HTTP 400.
pub const INVALID_VPC_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVpcDiscription.Malformed");
/// `INVALID_VPC_ID`, HTTP 400.
pub const INVALID_VPC_ID: ErrorCode = ErrorCode::new(400, "INVALID_VPC_ID");
/// `InvalidVpcId.NotFound`, HTTP 400.
pub const INVALID_VPC_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVpcId.NotFound");
/// `InvalidVpcId.NotFound`, HTTP 404.
pub const INVALID_VPC_ID_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "InvalidVpcId.NotFound");
/// `InvalidVpcId.NotSupport`, HTTP 400.
pub const INVALID_VPC_ID_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "InvalidVpcId.NotSupport");
/// `InvalidVpcIdNumber.NotSupported`, HTTP 404.
pub const INVALID_VPC_ID_NUMBER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidVpcIdNumber.NotSupported");
/// `InvalidVpcIdNumber.NotSupported`, HTTP 400.
pub const INVALID_VPC_ID_NUMBER_NOT_SUPPORTED_400: ErrorCode =
    ErrorCode::new(400, "InvalidVpcIdNumber.NotSupported");
/// `InvalidVpcName.Malformed`, HTTP 400.
pub const INVALID_VPC_NAME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidVpcName.Malformed");
/// `InvalidVpc.NotFound`, HTTP 400.
pub const INVALID_VPC_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVpc.NotFound");
/// `InvalidVPC.NotFound`, HTTP 400.
pub const INVALID_VPC_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidVPC.NotFound");
/// `InvalidVpc.NotFound`, HTTP 404.
pub const INVALID_VPC_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "InvalidVpc.NotFound");
/// `InvalidVPCStatus`, HTTP 400.
pub const INVALID_VPC_STATUS: ErrorCode = ErrorCode::new(400, "InvalidVPCStatus");
/// `InvalidVpnConnection.AlreadyExists`, HTTP 400.
pub const INVALID_VPN_CONNECTION_ALREADY_EXISTS: ErrorCode =
    ErrorCode::new(400, "InvalidVpnConnection.AlreadyExists");
/// `InvalidVpnConnectionInstanceId.NotFound`, HTTP 404.
pub const INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVpnConnectionInstanceId.NotFound");
/// `InvalidVpnEnable`, HTTP 400.
pub const INVALID_VPN_ENABLE: ErrorCode = ErrorCode::new(400, "InvalidVpnEnable");
/// `InvalidVpnGatewayId.NotFound`, HTTP 404.
pub const INVALID_VPN_GATEWAY_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVpnGatewayId.NotFound");
/// `InvalidVpnGatewayInstanceId.NotFound`, HTTP 404.
pub const INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVpnGatewayInstanceId.NotFound");
/// `InvalidVpnGatewayInstanceId.NotFound`, HTTP 400.
pub const INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidVpnGatewayInstanceId.NotFound");
/// `InvalidVpnInstanceId.NotFound`, HTTP 400.
pub const INVALID_VPN_INSTANCE_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidVpnInstanceId.NotFound");
/// `InvalidVpnRouteEntry.NotFound`, HTTP 400.
pub const INVALID_VPN_ROUTE_ENTRY_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidVpnRouteEntry.NotFound");
/// `InvalidVSWITCHID.NotFound`, HTTP 400.
pub const INVALID_VSWITCHID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVSWITCHID.NotFound");
/// `InvalidVRouterDescription.Malformed`, HTTP 400.
pub const INVALID_V_ROUTER_DESCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVRouterDescription.Malformed");
/// `InvalidVRouterId.NotFound`, HTTP 400.
pub const INVALID_V_ROUTER_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidVRouterId.NotFound");
/// `InvalidVRouterId.NotFound`, HTTP 404.
pub const INVALID_V_ROUTER_ID_NOT_FOUND_404: ErrorCode =
    ErrorCode::new(404, "InvalidVRouterId.NotFound");
/// `InvalidVRouterName.Malformed`, HTTP 400.
pub const INVALID_V_ROUTER_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVRouterName.Malformed");
/// `InvalidVRouter.NotFound`, HTTP 400.
pub const INVALID_V_ROUTER_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidVRouter.NotFound");
/// `InvalidVSwitchDiscription.Malformed`, HTTP 400.
pub const INVALID_V_SWITCH_DISCRIPTION_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchDiscription.Malformed");
/// `InvalidVSwitchId.FirstVswitchIpNotEnough`, HTTP 400.
pub const INVALID_V_SWITCH_ID_FIRST_VSWITCH_IP_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.FirstVswitchIpNotEnough");
/// `InvalidVSwitchId.FirstVswitchNotSupport`, HTTP 400.
pub const INVALID_V_SWITCH_ID_FIRST_VSWITCH_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.FirstVswitchNotSupport");
/// `InvalidVSwitchId.NotFound`, HTTP 404.
pub const INVALID_V_SWITCH_ID_NOT_FOUND: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchId.NotFound");
/// `InvalidVSwitchId.NotFound`, HTTP 400.
pub const INVALID_V_SWITCH_ID_NOT_FOUND_400: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.NotFound");
/// `InvalidVSwitchIdNumber.NotSupported`, HTTP 404.
pub const INVALID_V_SWITCH_ID_NUMBER_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(404, "InvalidVSwitchIdNumber.NotSupported");
/// `InvalidVSwitchId.SecondVswitchIpNotEnough`, HTTP 400.
pub const INVALID_V_SWITCH_ID_SECOND_VSWITCH_IP_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.SecondVswitchIpNotEnough");
/// `InvalidVSwitchId.SecondVswitchNotSupport`, HTTP 400.
pub const INVALID_V_SWITCH_ID_SECOND_VSWITCH_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.SecondVswitchNotSupport");
/// `InvalidVSwitchId.VswitchIdShouldDifferent`, HTTP 400.
pub const INVALID_V_SWITCH_ID_VSWITCH_ID_SHOULD_DIFFERENT: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.VswitchIdShouldDifferent");
/// `InvalidVSwitchId.ZoneIdShouldDifferent`, HTTP 400.
pub const INVALID_V_SWITCH_ID_ZONE_ID_SHOULD_DIFFERENT: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchId.ZoneIdShouldDifferent");
/// `InvalidVSwitchName.Malformed`, HTTP 400.
pub const INVALID_V_SWITCH_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidVSwitchName.Malformed");
/// `INVALID_WEIGHT_PARAM`, HTTP 400.
pub const INVALID_WEIGHT_PARAM: ErrorCode = ErrorCode::new(400, "INVALID_WEIGHT_PARAM");
/// `InvalidZoneId.NotFound`, HTTP 404.
pub const INVALID_ZONE_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidZoneId.NotFound");
/// `InventoryNotEnough`, HTTP 400.
pub const INVENTORY_NOT_ENOUGH: ErrorCode = ErrorCode::new(400, "InventoryNotEnough");
/// `InvokeError`, HTTP 400.
pub const INVOKE_ERROR: ErrorCode = ErrorCode::new(400, "InvokeError");
/// `IPv6TranslatorAcl.DeleteLastEntry`, HTTP 400.
pub const IPV6_TRANSLATOR_ACL_DELETE_LAST_ENTRY: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorAcl.DeleteLastEntry");
/// `IPv6Translator.Configuring`, HTTP 400.
pub const IPV6_TRANSLATOR_CONFIGURING: ErrorCode =
    ErrorCode::new(400, "IPv6Translator.Configuring");
/// `IPv6TranslatorEntry.AclIdNull`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_ACL_ID_NULL: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.AclIdNull");
/// `IPv6TranslatorEntry.InvalidAclStatus`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_INVALID_ACL_STATUS: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.InvalidAclStatus");
/// `IPv6TranslatorEntry.InvalidAclType`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_INVALID_ACL_TYPE: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.InvalidAclType");
/// `IPv6TranslatorEntry.InvalidBandwidth`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_INVALID_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.InvalidBandwidth");
/// `IPv6TranslatorEntry.InvalidParameter`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_INVALID_PARAMETER: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.InvalidParameter");
/// `IPv6TranslatorEntry.InvalidPort`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_INVALID_PORT: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.InvalidPort");
/// `IPv6TranslatorEntry.InvalidProtocol`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_INVALID_PROTOCOL: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.InvalidProtocol");
/// `IPv6TranslatorEntry.IPv4Conflict`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_IPV4_CONFLICT: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.IPv4Conflict");
/// `IPv6TranslatorEntry.IPv6Conflict`, HTTP 400.
pub const IPV6_TRANSLATOR_ENTRY_IPV6_CONFLICT: ErrorCode =
    ErrorCode::new(400, "IPv6TranslatorEntry.IPv6Conflict");
/// `IPv6Translator.FinancialLocked`, HTTP 400.
pub const IPV6_TRANSLATOR_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "IPv6Translator.FinancialLocked");
/// `Ip.Allocated`, HTTP 400.
pub const IP_ALLOCATED: ErrorCode = ErrorCode::new(400, "Ip.Allocated");
/// `IpConflict`, HTTP 400.
pub const IP_CONFLICT: ErrorCode = ErrorCode::new(400, "IpConflict");
/// `IpInstanceId.AlreadyInBandwidthPackage`, HTTP 400.
pub const IP_INSTANCE_ID_ALREADY_IN_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.AlreadyInBandwidthPackage");
/// `IpInstanceId.BizStatusInvalid`, HTTP 400.
pub const IP_INSTANCE_ID_BIZ_STATUS_INVALID: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.BizStatusInvalid");
/// `IpInstanceId.ChargeType.NotSupport`, HTTP 400.
pub const IP_INSTANCE_ID_CHARGE_TYPE_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.ChargeType.NotSupport");
/// `IpInstanceId.InvalidIpInternetChargeType`, HTTP 404.
pub const IP_INSTANCE_ID_INVALID_IP_INTERNET_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(404, "IpInstanceId.InvalidIpInternetChargeType");
/// `IpInstanceId.InvalidIpInternetChargeType`, HTTP 400.
pub const IP_INSTANCE_ID_INVALID_IP_INTERNET_CHARGE_TYPE_400: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.InvalidIpInternetChargeType");
/// `IpInstanceId.NotBandwidthPackage`, HTTP 400.
pub const IP_INSTANCE_ID_NOT_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.NotBandwidthPackage");
/// `IpInstanceId.QuotaExceeded`, HTTP 400.
pub const IP_INSTANCE_ID_QUOTA_EXCEEDED: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.QuotaExceeded");
/// `IpInstanceId.StatusNotAvailable`, HTTP 404.
pub const IP_INSTANCE_ID_STATUS_NOT_AVAILABLE: ErrorCode =
    ErrorCode::new(404, "IpInstanceId.StatusNotAvailable");
/// `IpInstanceId.StatusNotAvailable`, HTTP 400.
pub const IP_INSTANCE_ID_STATUS_NOT_AVAILABLE_400: ErrorCode =
    ErrorCode::new(400, "IpInstanceId.StatusNotAvailable");
/// `Ip.Keeped`, HTTP 400.
pub const IP_KEEPED: ErrorCode = ErrorCode::new(400, "Ip.Keeped");
/// `IAbs.InvalidStatus.ValueNotSupported`, HTTP 400.
pub const I_ABS_INVALID_STATUS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "IAbs.InvalidStatus.ValueNotSupported");
/// `LimitationExceed.InterfaceNumberOnRouter`, HTTP 400.
pub const LIMITATION_EXCEED_INTERFACE_NUMBER_ON_ROUTER: ErrorCode =
    ErrorCode::new(400, "LimitationExceed.InterfaceNumberOnRouter");
/// `LinkRole.NotSupport`, HTTP 400.
pub const LINK_ROLE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "LinkRole.NotSupport");
/// `Mismatch.CloudBoxCbwpZoneAndEipZone`, HTTP 400.
pub const MISMATCH_CLOUD_BOX_CBWP_ZONE_AND_EIP_ZONE: ErrorCode =
    ErrorCode::new(400, "Mismatch.CloudBoxCbwpZoneAndEipZone");
/// `Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType`, HTTP 400.
pub const MISMATCH_EIP_SECURITY_PROTECTION_TYPE_AND_POOL_SECURITY_PROTECTION_TYPE: ErrorCode =
    ErrorCode::new(
        400,
        "Mismatch.EipSecurityProtectionTypeAndPoolSecurityProtectionType",
    );
/// `Mismatch.HaVipIdAndRouteTableId`, HTTP 400.
pub const MISMATCH_HA_VIP_ID_AND_ROUTE_TABLE_ID: ErrorCode =
    ErrorCode::new(400, "Mismatch.HaVipIdAndRouteTableId");
/// `Mismatch.Ipv4GatewayIdAndRouteTableId`, HTTP 400.
pub const MISMATCH_IPV4_GATEWAY_ID_AND_ROUTE_TABLE_ID: ErrorCode =
    ErrorCode::new(400, "Mismatch.Ipv4GatewayIdAndRouteTableId");
/// `Mismatch.Ipv6AddressAndIpv6Gateway`, HTTP 400.
pub const MISMATCH_IPV6_ADDRESS_AND_IPV6_GATEWAY: ErrorCode =
    ErrorCode::new(400, "Mismatch.Ipv6AddressAndIpv6Gateway");
/// `Mismatch.IpAndIsp`, HTTP 400.
pub const MISMATCH_IP_AND_ISP: ErrorCode = ErrorCode::new(400, "Mismatch.IpAndIsp");
/// `Mismatch.IpAndPublicIpAddressPool`, HTTP 400.
pub const MISMATCH_IP_AND_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "Mismatch.IpAndPublicIpAddressPool");
/// `Mismatch.NatIpAndNatIpCidr`, HTTP 400.
pub const MISMATCH_NAT_IP_AND_NAT_IP_CIDR: ErrorCode =
    ErrorCode::new(400, "Mismatch.NatIpAndNatIpCidr");
/// `Mismatch.NetworkAclAndVSwitch`, HTTP 400.
pub const MISMATCH_NETWORK_ACL_AND_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "Mismatch.NetworkAclAndVSwitch");
/// `Mismatch.%sAnd%s`, HTTP 400.
pub const MISMATCH_S_AND_S: ErrorCode = ErrorCode::new(400, "Mismatch.%sAnd%s");
/// `Mismatch.VpcAndRouteTable`, HTTP 400.
pub const MISMATCH_VPC_AND_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "Mismatch.VpcAndRouteTable");
/// `Mismatch.VSwitchAndPrivateIpAddress`, HTTP 400.
pub const MISMATCH_V_SWITCH_AND_PRIVATE_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "Mismatch.VSwitchAndPrivateIpAddress");
/// `MissingEntryOrInstanceId`, HTTP 400.
pub const MISSING_ENTRY_OR_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "MissingEntryOrInstanceId");
/// `MissingParam`, HTTP 400.
pub const MISSING_PARAM: ErrorCode = ErrorCode::new(400, "MissingParam");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `MissingParameter.BandwidthPackage`, HTTP 400.
pub const MISSING_PARAMETER_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.BandwidthPackage");
/// `MissingParameter.IDaaSInstanceId`, HTTP 400.
pub const MISSING_PARAMETER_I_DAA_S_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParameter.IDaaSInstanceId");
/// `MissingParameter.TagKey`, HTTP 400.
pub const MISSING_PARAMETER_TAG_KEY: ErrorCode = ErrorCode::new(400, "MissingParameter.TagKey");
/// `MissingParameter.TagValue`, HTTP 400.
pub const MISSING_PARAMETER_TAG_VALUE: ErrorCode = ErrorCode::new(400, "MissingParameter.TagValue");
/// `MissingParameter.TunnelCidr`, HTTP 400.
pub const MISSING_PARAMETER_TUNNEL_CIDR: ErrorCode =
    ErrorCode::new(400, "MissingParameter.TunnelCidr");
/// `MissingParameter.TunnelOptionsSpecification`, HTTP 400.
pub const MISSING_PARAMETER_TUNNEL_OPTIONS_SPECIFICATION: ErrorCode =
    ErrorCode::new(400, "MissingParameter.TunnelOptionsSpecification");
/// `MissingParam.AliUid`, HTTP 400.
pub const MISSING_PARAM_ALI_UID: ErrorCode = ErrorCode::new(400, "MissingParam.AliUid");
/// `MissingParam.aliUid`, HTTP 400.
pub const MISSING_PARAM_ALI_UID_400: ErrorCode = ErrorCode::new(400, "MissingParam.aliUid");
/// `MissingParam.Bandwidth`, HTTP 400.
pub const MISSING_PARAM_BANDWIDTH: ErrorCode = ErrorCode::new(400, "MissingParam.Bandwidth");
/// `MissingParam.BgpPeerId`, HTTP 400.
pub const MISSING_PARAM_BGP_PEER_ID: ErrorCode = ErrorCode::new(400, "MissingParam.BgpPeerId");
/// `MissingParam.Bid`, HTTP 400.
pub const MISSING_PARAM_BID: ErrorCode = ErrorCode::new(400, "MissingParam.Bid");
/// `MissingParam.bid`, HTTP 400.
pub const MISSING_PARAM_BID_400: ErrorCode = ErrorCode::new(400, "MissingParam.bid");
/// `MissingParam.CenInstanceId`, HTTP 400.
pub const MISSING_PARAM_CEN_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.CenInstanceId");
/// `MissingParam.CidrBlockOrCidrMask`, HTTP 400.
pub const MISSING_PARAM_CIDR_BLOCK_OR_CIDR_MASK: ErrorCode =
    ErrorCode::new(400, "MissingParam.CidrBlockOrCidrMask");
/// `MissingParam.CidrOrCidrMask`, HTTP 400.
pub const MISSING_PARAM_CIDR_OR_CIDR_MASK: ErrorCode =
    ErrorCode::new(400, "MissingParam.CidrOrCidrMask");
/// `MissingParam.CidrReservationMaskOrCidrReservationCidr`, HTTP 400.
pub const MISSING_PARAM_CIDR_RESERVATION_MASK_OR_CIDR_RESERVATION_CIDR: ErrorCode =
    ErrorCode::new(400, "MissingParam.CidrReservationMaskOrCidrReservationCidr");
/// `MissingParam.ConstructionTime`, HTTP 400.
pub const MISSING_PARAM_CONSTRUCTION_TIME: ErrorCode =
    ErrorCode::new(400, "MissingParam.ConstructionTime");
/// `MissingParam.context`, HTTP 400.
pub const MISSING_PARAM_CONTEXT: ErrorCode = ErrorCode::new(400, "MissingParam.context");
/// `MissingParam.CustomerGatewayAsn`, HTTP 400.
pub const MISSING_PARAM_CUSTOMER_GATEWAY_ASN: ErrorCode =
    ErrorCode::new(400, "MissingParam.CustomerGatewayAsn");
/// `MissingParam.DiagnoseInfo`, HTTP 400.
pub const MISSING_PARAM_DIAGNOSE_INFO: ErrorCode = ErrorCode::new(400, "MissingParam.DiagnoseInfo");
/// `MissingParam.EccId`, HTTP 400.
pub const MISSING_PARAM_ECC_ID: ErrorCode = ErrorCode::new(400, "MissingParam.EccId");
/// `MissingParam.EnableBfd`, HTTP 400.
pub const MISSING_PARAM_ENABLE_BFD: ErrorCode = ErrorCode::new(400, "MissingParam.EnableBfd");
/// `MissingParam.EnableIpv6`, HTTP 400.
pub const MISSING_PARAM_ENABLE_IPV6: ErrorCode = ErrorCode::new(400, "MissingParam.EnableIpv6");
/// `MissingParam.FullnatTableIdOrNatGatewayId`, HTTP 400.
pub const MISSING_PARAM_FULLNAT_TABLE_ID_OR_NAT_GATEWAY_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.FullnatTableIdOrNatGatewayId");
/// `MissingParam.InstanceId`, HTTP 400.
pub const MISSING_PARAM_INSTANCE_ID: ErrorCode = ErrorCode::new(400, "MissingParam.InstanceId");
/// `MissingParam.Ipv6CidrBlock`, HTTP 400.
pub const MISSING_PARAM_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "MissingParam.Ipv6CidrBlock");
/// `MissingParam.Ipv6InstanceId`, HTTP 400.
pub const MISSING_PARAM_IPV6_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.Ipv6InstanceId");
/// `MissingParam.IDaaSApplicationId`, HTTP 400.
pub const MISSING_PARAM_I_DAA_S_APPLICATION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.IDaaSApplicationId");
/// `MissingParam.IDaaSInstanceId`, HTTP 400.
pub const MISSING_PARAM_I_DAA_S_INSTANCE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.IDaaSInstanceId");
/// `MissingParam.IDaaSRegionId`, HTTP 400.
pub const MISSING_PARAM_I_DAA_S_REGION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.IDaaSRegionId");
/// `MissingParam.NameOrDescription`, HTTP 400.
pub const MISSING_PARAM_NAME_OR_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "MissingParam.NameOrDescription");
/// `MissingParam.NewNextHopId`, HTTP 400.
pub const MISSING_PARAM_NEW_NEXT_HOP_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.NewNextHopId");
/// `MissingParam.NewNextHopType`, HTTP 400.
pub const MISSING_PARAM_NEW_NEXT_HOP_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParam.NewNextHopType");
/// `MissingParam.PhysicalConnectionId`, HTTP 400.
pub const MISSING_PARAM_PHYSICAL_CONNECTION_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.PhysicalConnectionId");
/// `MissingParam.PMInfo`, HTTP 400.
pub const MISSING_PARAM_PM_INFO: ErrorCode = ErrorCode::new(400, "MissingParam.PMInfo");
/// `MissingParam.PolicyDocument`, HTTP 400.
pub const MISSING_PARAM_POLICY_DOCUMENT: ErrorCode =
    ErrorCode::new(400, "MissingParam.PolicyDocument");
/// `MissingParam.RegionNo`, HTTP 400.
pub const MISSING_PARAM_REGION_NO: ErrorCode = ErrorCode::new(400, "MissingParam.RegionNo");
/// `MissingParam.regionNo`, HTTP 400.
pub const MISSING_PARAM_REGION_NO_400: ErrorCode = ErrorCode::new(400, "MissingParam.regionNo");
/// `MissingParam.RemoteId`, HTTP 400.
pub const MISSING_PARAM_REMOTE_ID: ErrorCode = ErrorCode::new(400, "MissingParam.RemoteId");
/// `MissingParam.ResourceType`, HTTP 400.
pub const MISSING_PARAM_RESOURCE_TYPE: ErrorCode = ErrorCode::new(400, "MissingParam.ResourceType");
/// `MissingParam.RouteEntryId`, HTTP 400.
pub const MISSING_PARAM_ROUTE_ENTRY_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.RouteEntryId");
/// `MissingParam.RouteTableId`, HTTP 400.
pub const MISSING_PARAM_ROUTE_TABLE_ID: ErrorCode =
    ErrorCode::new(400, "MissingParam.RouteTableId");
/// `MissingParam.%s`, HTTP 400.
pub const MISSING_PARAM_S: ErrorCode = ErrorCode::new(400, "MissingParam.%s");
/// `MissingParam.SecondaryCidrBlockOrIpv6CidrBlock`, HTTP 400.
pub const MISSING_PARAM_SECONDARY_CIDR_BLOCK_OR_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock");
/// `MissingParam.SecondaryCidrMask`, HTTP 400.
pub const MISSING_PARAM_SECONDARY_CIDR_MASK: ErrorCode =
    ErrorCode::new(400, "MissingParam.SecondaryCidrMask");
/// `MissingParam.SecondaryCidrOrIpv6Cidr`, HTTP 400.
pub const MISSING_PARAM_SECONDARY_CIDR_OR_IPV6_CIDR: ErrorCode =
    ErrorCode::new(400, "MissingParam.SecondaryCidrOrIpv6Cidr");
/// `MissingParam.Spec`, HTTP 400.
pub const MISSING_PARAM_SPEC: ErrorCode = ErrorCode::new(400, "MissingParam.Spec");
/// `MissingParam.Tags`, HTTP 400.
pub const MISSING_PARAM_TAGS: ErrorCode = ErrorCode::new(400, "MissingParam.Tags");
/// `MissingParam.VpcId`, HTTP 400.
pub const MISSING_PARAM_VPC_ID: ErrorCode = ErrorCode::new(400, "MissingParam.VpcId");
/// `MissingParam.vpcId`, HTTP 400.
pub const MISSING_PARAM_VPC_ID_400: ErrorCode = ErrorCode::new(400, "MissingParam.vpcId");
/// `MissingParam.Zones`, HTTP 400.
pub const MISSING_PARAM_ZONES: ErrorCode = ErrorCode::new(400, "MissingParam.Zones");
/// `Mode.Conflict`, HTTP 400.
pub const MODE_CONFLICT: ErrorCode = ErrorCode::new(400, "Mode.Conflict");
/// `Mode.NotSupport`, HTTP 400.
pub const MODE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Mode.NotSupport");
/// `ModifyIkeV1WithMultiRoutes.Invalid`, HTTP 400.
pub const MODIFY_IKE_V1_WITH_MULTI_ROUTES_INVALID: ErrorCode =
    ErrorCode::new(400, "ModifyIkeV1WithMultiRoutes.Invalid");
/// `Nat64Acl.AclNameExist`, HTTP 400.
pub const NAT64_ACL_ACL_NAME_EXIST: ErrorCode = ErrorCode::new(400, "Nat64Acl.AclNameExist");
/// `Nat64Gateway.Configuring`, HTTP 400.
pub const NAT64_GATEWAY_CONFIGURING: ErrorCode = ErrorCode::new(400, "Nat64Gateway.Configuring");
/// `NATGATEWAY_FINANCIALLOCKED`, HTTP 400.
pub const NATGATEWAY_FINANCIALLOCKED: ErrorCode = ErrorCode::new(400, "NATGATEWAY_FINANCIALLOCKED");
/// `NATGW_MODIFY_SPEC_SAME`, HTTP 400.
pub const NATGW_MODIFY_SPEC_SAME: ErrorCode = ErrorCode::new(400, "NATGW_MODIFY_SPEC_SAME");
/// `NATGW_NOT_EXIST`, HTTP 400.
pub const NATGW_NOT_EXIST: ErrorCode = ErrorCode::new(400, "NATGW_NOT_EXIST");
/// `NetworkAclExistBinding`, HTTP 400.
pub const NETWORK_ACL_EXIST_BINDING: ErrorCode = ErrorCode::new(400, "NetworkAclExistBinding");
/// `NetworkStatus.Modifying`, HTTP 400.
pub const NETWORK_STATUS_MODIFYING: ErrorCode = ErrorCode::new(400, "NetworkStatus.Modifying");
/// `NOT_ALLOW_USE_SOURCECIDR`, HTTP 400.
pub const NOT_ALLOW_USE_SOURCECIDR: ErrorCode = ErrorCode::new(400, "NOT_ALLOW_USE_SOURCECIDR");
/// `NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE`, HTTP 400.
pub const NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE: ErrorCode =
    ErrorCode::new(400, "NOT_ALLOW_USE_SOURCECIDR_AUTODEFINE");
/// `NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO`, HTTP 400.
pub const NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO: ErrorCode =
    ErrorCode::new(400, "NOT_ALLOW_USE_SOURCECIDR_CONTAINSZERO");
/// `NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC`, HTTP 400.
pub const NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC: ErrorCode =
    ErrorCode::new(400, "NOT_ALLOW_USE_SOURCECIDR_OUTSIDEVPC");
/// `NotFound.BandwidthPackage`, HTTP 400.
pub const NOT_FOUND_BANDWIDTH_PACKAGE: ErrorCode = ErrorCode::new(400, "NotFound.BandwidthPackage");
/// `NotOpen.Api`, HTTP 400.
pub const NOT_OPEN_API: ErrorCode = ErrorCode::new(400, "NotOpen.Api");
/// `NotSupportLinkrole`, HTTP 400.
pub const NOT_SUPPORT_LINKROLE: ErrorCode = ErrorCode::new(400, "NotSupportLinkrole");
/// `NotSupport.NetworkAcl`, HTTP 400.
pub const NOT_SUPPORT_NETWORK_ACL: ErrorCode = ErrorCode::new(400, "NotSupport.NetworkAcl");
/// `NotSupportVpnConnectionParameter.IpsecAuthAlg`, HTTP 400.
pub const NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_AUTH_ALG: ErrorCode =
    ErrorCode::new(400, "NotSupportVpnConnectionParameter.IpsecAuthAlg");
/// `NotSupportVpnConnectionParameter.IpsecPfs`, HTTP 400.
pub const NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_PFS: ErrorCode =
    ErrorCode::new(400, "NotSupportVpnConnectionParameter.IpsecPfs");
/// `NoPermission.CreateServiceLinkedRole`, HTTP 400.
pub const NO_PERMISSION_CREATE_SERVICE_LINKED_ROLE: ErrorCode =
    ErrorCode::new(400, "NoPermission.CreateServiceLinkedRole");
/// `OperationConflict`, HTTP 409.
pub const OPERATION_CONFLICT: ErrorCode = ErrorCode::new(409, "OperationConflict");
/// `OperationConflict`, HTTP 400.
pub const OPERATION_CONFLICT_400: ErrorCode = ErrorCode::new(400, "OperationConflict");
/// `OperationDenied`, HTTP 400.
pub const OPERATION_DENIED: ErrorCode = ErrorCode::new(400, "OperationDenied");
/// `OperationDenied`, HTTP 403.
pub const OPERATION_DENIED_403: ErrorCode = ErrorCode::new(403, "OperationDenied");
/// `OperationDenied.AssociateGatewayRouteTable`, HTTP 400.
pub const OPERATION_DENIED_ASSOCIATE_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AssociateGatewayRouteTable");
/// `OperationDenied.AvailableCidrInsufficient`, HTTP 400.
pub const OPERATION_DENIED_AVAILABLE_CIDR_INSUFFICIENT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.AvailableCidrInsufficient");
/// `OperationDenied.BindOnSameEcs`, HTTP 400.
pub const OPERATION_DENIED_BIND_ON_SAME_ECS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.BindOnSameEcs");
/// `OperationDenied.CenAttached`, HTTP 400.
pub const OPERATION_DENIED_CEN_ATTACHED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CenAttached");
/// `OperationDenied.CenTypeInvalid`, HTTP 400.
pub const OPERATION_DENIED_CEN_TYPE_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CenTypeInvalid");
/// `OperationDenied.CidrBlockBelongToOtherUser`, HTTP 400.
pub const OPERATION_DENIED_CIDR_BLOCK_BELONG_TO_OTHER_USER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CidrBlockBelongToOtherUser");
/// `OperationDenied.CidrInExcludeCidrs`, HTTP 400.
pub const OPERATION_DENIED_CIDR_IN_EXCLUDE_CIDRS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CidrInExcludeCidrs");
/// `OperationDenied.ClassicSLB`, HTTP 400.
pub const OPERATION_DENIED_CLASSIC_SLB: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ClassicSLB");
/// `OperationDenied.CloudBoxResourceExist`, HTTP 400.
pub const OPERATION_DENIED_CLOUD_BOX_RESOURCE_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CloudBoxResourceExist");
/// `OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable`, HTTP 400.
pub const OPERATION_DENIED_CLOUD_BOX_VBR_ENTRY_ALLOWED_IN_CUSTOM_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(
        400,
        "OperationDenied.CloudBoxVbrEntryAllowedInCustomRouteTable",
    );
/// `OperationDenied.CloudBoxVbrEntryExist`, HTTP 400.
pub const OPERATION_DENIED_CLOUD_BOX_VBR_ENTRY_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CloudBoxVbrEntryExist");
/// `OperationDenied.CloudBoxVSwitchExist`, HTTP 400.
pub const OPERATION_DENIED_CLOUD_BOX_V_SWITCH_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CloudBoxVSwitchExist");
/// `OperationDenied.ConflictOfAllZeroRouting`, HTTP 400.
pub const OPERATION_DENIED_CONFLICT_OF_ALL_ZERO_ROUTING: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ConflictOfAllZeroRouting");
/// `OperationDenied.CreateVpconn`, HTTP 400.
pub const OPERATION_DENIED_CREATE_VPCONN: ErrorCode =
    ErrorCode::new(400, "OperationDenied.CreateVpconn");
/// `OperationDenied.DeleteGatewayEndpointRoute`, HTTP 400.
pub const OPERATION_DENIED_DELETE_GATEWAY_ENDPOINT_ROUTE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeleteGatewayEndpointRoute");
/// `OperationDenied.DeleteManagedRouteEntry`, HTTP 400.
pub const OPERATION_DENIED_DELETE_MANAGED_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeleteManagedRouteEntry");
/// `OperationDenied.DeleteShareResource`, HTTP 400.
pub const OPERATION_DENIED_DELETE_SHARE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DeleteShareResource");
/// `OperationDenied.DirectEipExist`, HTTP 400.
pub const OPERATION_DENIED_DIRECT_EIP_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DirectEipExist");
/// `OperationDenied.DnatEntryStatusInvalid`, HTTP 400.
pub const OPERATION_DENIED_DNAT_ENTRY_STATUS_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DnatEntryStatusInvalid");
/// `OperationDenied.DuplicateRole`, HTTP 400.
pub const OPERATION_DENIED_DUPLICATE_ROLE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.DuplicateRole");
/// `OperationDenied.EcsNotSupportTrafficMirror`, HTTP 400.
pub const OPERATION_DENIED_ECS_NOT_SUPPORT_TRAFFIC_MIRROR: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EcsNotSupportTrafficMirror");
/// `OperationDenied.EipBondTypeIsAlreadyNAT`, HTTP 400.
pub const OPERATION_DENIED_EIP_BOND_TYPE_IS_ALREADY_NAT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EipBondTypeIsAlreadyNAT");
/// `OperationDenied.EipStatusInvalid`, HTTP 400.
pub const OPERATION_DENIED_EIP_STATUS_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.EipStatusInvalid");
/// `OperationDenied.ExistDirectEip`, HTTP 400.
pub const OPERATION_DENIED_EXIST_DIRECT_EIP: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ExistDirectEip");
/// `OperationDenied.FlowLogDeliverFailed`, HTTP 400.
pub const OPERATION_DENIED_FLOW_LOG_DELIVER_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.FlowLogDeliverFailed");
/// `OperationDenied.FreeNetworkInterface`, HTTP 400.
pub const OPERATION_DENIED_FREE_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.FreeNetworkInterface");
/// `OperationDenied.GatewayAlreadyAssociated`, HTTP 400.
pub const OPERATION_DENIED_GATEWAY_ALREADY_ASSOCIATED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.GatewayAlreadyAssociated");
/// `OperationDenied.GatewayAndTableNotInOneVpc`, HTTP 400.
pub const OPERATION_DENIED_GATEWAY_AND_TABLE_NOT_IN_ONE_VPC: ErrorCode =
    ErrorCode::new(400, "OperationDenied.GatewayAndTableNotInOneVpc");
/// `OperationDenied.GatewayAssociated`, HTTP 400.
pub const OPERATION_DENIED_GATEWAY_ASSOCIATED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.GatewayAssociated");
/// `OperationDenied.GatewayRouteTableNotPermitted`, HTTP 400.
pub const OPERATION_DENIED_GATEWAY_ROUTE_TABLE_NOT_PERMITTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.GatewayRouteTableNotPermitted");
/// `OperationDenied.GUAIpv6CidrBlock`, HTTP 400.
pub const OPERATION_DENIED_GUA_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "OperationDenied.GUAIpv6CidrBlock");
/// `OperationDenied.IpamPoolNotInRegion`, HTTP 400.
pub const OPERATION_DENIED_IPAM_POOL_NOT_IN_REGION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.IpamPoolNotInRegion");
/// `OperationDenied.Ipv4GatewayExist`, HTTP 400.
pub const OPERATION_DENIED_IPV4_GATEWAY_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Ipv4GatewayExist");
/// `OperationDenied.Ipv4GatewayNotActive`, HTTP 400.
pub const OPERATION_DENIED_IPV4_GATEWAY_NOT_ACTIVE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Ipv4GatewayNotActive");
/// `OperationDenied.Ipv6EntryOnCustomTable`, HTTP 400.
pub const OPERATION_DENIED_IPV6_ENTRY_ON_CUSTOM_TABLE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Ipv6EntryOnCustomTable");
/// `OperationDenied.IpBelongToOtherUser`, HTTP 400.
pub const OPERATION_DENIED_IP_BELONG_TO_OTHER_USER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.IpBelongToOtherUser");
/// `OperationDenied.ISPNotSupportDdosEnhanced`, HTTP 400.
pub const OPERATION_DENIED_ISP_NOT_SUPPORT_DDOS_ENHANCED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ISPNotSupportDdosEnhanced");
/// `OperationDenied.L2EipBindIpAddress`, HTTP 400.
pub const OPERATION_DENIED_L2_EIP_BIND_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.L2EipBindIpAddress");
/// `OperationDenied.LOAForVirtualPhysicalConnection`, HTTP 400.
pub const OPERATION_DENIED_LOA_FOR_VIRTUAL_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.LOAForVirtualPhysicalConnection");
/// `OperationDenied.LOAStatusNotAllowComplete`, HTTP 400.
pub const OPERATION_DENIED_LOA_STATUS_NOT_ALLOW_COMPLETE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.LOAStatusNotAllowComplete");
/// `OperationDenied.LocalEntryCanOnlyModifyNextHop`, HTTP 400.
pub const OPERATION_DENIED_LOCAL_ENTRY_CAN_ONLY_MODIFY_NEXT_HOP: ErrorCode =
    ErrorCode::new(400, "OperationDenied.LocalEntryCanOnlyModifyNextHop");
/// `OperationDenied.MissingAsn`, HTTP 400.
pub const OPERATION_DENIED_MISSING_ASN: ErrorCode =
    ErrorCode::new(400, "OperationDenied.MissingAsn");
/// `OperationDenied.ModifyManagedRouteEntry`, HTTP 400.
pub const OPERATION_DENIED_MODIFY_MANAGED_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.ModifyManagedRouteEntry");
/// `OperationDenied.NatgatewayExist`, HTTP 400.
pub const OPERATION_DENIED_NATGATEWAY_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NatgatewayExist");
/// `OperationDenied.NatgwExist`, HTTP 400.
pub const OPERATION_DENIED_NATGW_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NatgwExist");
/// `OperationDenied.NatGatewayStatusInvalid`, HTTP 400.
pub const OPERATION_DENIED_NAT_GATEWAY_STATUS_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NatGatewayStatusInvalid");
/// `OperationDenied.NeedPconnOwner`, HTTP 400.
pub const OPERATION_DENIED_NEED_PCONN_OWNER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NeedPconnOwner");
/// `OperationDenied.NeedVpconnOwner`, HTTP 400.
pub const OPERATION_DENIED_NEED_VPCONN_OWNER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NeedVpconnOwner");
/// `OperationDenied.NextHopExist`, HTTP 400.
pub const OPERATION_DENIED_NEXT_HOP_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NextHopExist");
/// `OperationDenied.NextHopNotChanged`, HTTP 400.
pub const OPERATION_DENIED_NEXT_HOP_NOT_CHANGED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NextHopNotChanged");
/// `OperationDenied.NextHopTypeNonsupport`, HTTP 400.
pub const OPERATION_DENIED_NEXT_HOP_TYPE_NONSUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NextHopTypeNonsupport");
/// `OperationDenied.NextHopTypeNotPermitted`, HTTP 400.
pub const OPERATION_DENIED_NEXT_HOP_TYPE_NOT_PERMITTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NextHopTypeNotPermitted");
/// `OperationDenied.NormalNatExist`, HTTP 400.
pub const OPERATION_DENIED_NORMAL_NAT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NormalNatExist");
/// `OperationDenied.NotAuthorized`, HTTP 400.
pub const OPERATION_DENIED_NOT_AUTHORIZED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NotAuthorized");
/// `OperationDenied.NotOpenDdosOriginProtectService`, HTTP 400.
pub const OPERATION_DENIED_NOT_OPEN_DDOS_ORIGIN_PROTECT_SERVICE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NotOpenDdosOriginProtectService");
/// `OperationDenied.NoAvailablePrivateIp`, HTTP 400.
pub const OPERATION_DENIED_NO_AVAILABLE_PRIVATE_IP: ErrorCode =
    ErrorCode::new(400, "OperationDenied.NoAvailablePrivateIp");
/// `OperationDenied.OperateSharedResource`, HTTP 400.
pub const OPERATION_DENIED_OPERATE_SHARED_RESOURCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OperateSharedResource");
/// `OperationDenied.OperateShareResource`, HTTP 400.
pub const OPERATION_DENIED_OPERATE_SHARE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OperateShareResource");
/// `OperationDenied.OtherCloudBoxVbrEntryExist`, HTTP 400.
pub const OPERATION_DENIED_OTHER_CLOUD_BOX_VBR_ENTRY_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OtherCloudBoxVbrEntryExist");
/// `OperationDenied.OtherSubnetCreating`, HTTP 400.
pub const OPERATION_DENIED_OTHER_SUBNET_CREATING: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OtherSubnetCreating");
/// `OperationDenied.OtherSubnetProcessing`, HTTP 400.
pub const OPERATION_DENIED_OTHER_SUBNET_PROCESSING: ErrorCode =
    ErrorCode::new(400, "OperationDenied.OtherSubnetProcessing");
/// `OperationDenied.PconnNotAllowRecover`, HTTP 400.
pub const OPERATION_DENIED_PCONN_NOT_ALLOW_RECOVER: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PconnNotAllowRecover");
/// `OperationDenied.PolicyDocument`, HTTP 400.
pub const OPERATION_DENIED_POLICY_DOCUMENT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PolicyDocument");
/// `OperationDenied.PrePaidInstance`, HTTP 400.
pub const OPERATION_DENIED_PRE_PAID_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PrePaidInstance");
/// `OperationDenied.PrivateLinkNotEnabled`, HTTP 400.
pub const OPERATION_DENIED_PRIVATE_LINK_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.PrivateLinkNotEnabled");
/// `OperationDenied.RemoveCountExceedExistCount`, HTTP 400.
pub const OPERATION_DENIED_REMOVE_COUNT_EXCEED_EXIST_COUNT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RemoveCountExceedExistCount");
/// `OperationDenied.RequestRegionInvalid`, HTTP 400.
pub const OPERATION_DENIED_REQUEST_REGION_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RequestRegionInvalid");
/// `OperationDenied.RouterInterfaceFromDifferentZones`, HTTP 400.
pub const OPERATION_DENIED_ROUTER_INTERFACE_FROM_DIFFERENT_ZONES: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouterInterfaceFromDifferentZones");
/// `OperationDenied.RouterInterfaceIpv6`, HTTP 400.
pub const OPERATION_DENIED_ROUTER_INTERFACE_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouterInterfaceIpv6");
/// `OperationDenied.RouterInterfaceIpv6NotEnabled`, HTTP 400.
pub const OPERATION_DENIED_ROUTER_INTERFACE_IPV6_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouterInterfaceIpv6NotEnabled");
/// `OperationDenied.RouterInterfaceToDifferentVpc`, HTTP 400.
pub const OPERATION_DENIED_ROUTER_INTERFACE_TO_DIFFERENT_VPC: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouterInterfaceToDifferentVpc");
/// `OperationDenied.RouteEntryExist`, HTTP 400.
pub const OPERATION_DENIED_ROUTE_ENTRY_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouteEntryExist");
/// `OperationDenied.RouteTableAssociateNotCloudBoxVSwitch`, HTTP 400.
pub const OPERATION_DENIED_ROUTE_TABLE_ASSOCIATE_NOT_CLOUD_BOX_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouteTableAssociateNotCloudBoxVSwitch");
/// `OperationDenied.RouteTableTypeIncorrect`, HTTP 400.
pub const OPERATION_DENIED_ROUTE_TABLE_TYPE_INCORRECT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouteTableTypeIncorrect");
/// `OperationDenied.RouteTableTypeNotPermitted`, HTTP 400.
pub const OPERATION_DENIED_ROUTE_TABLE_TYPE_NOT_PERMITTED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.RouteTableTypeNotPermitted");
/// `OperationDenied.SecurityProtectionTypesInconsistent`, HTTP 400.
pub const OPERATION_DENIED_SECURITY_PROTECTION_TYPES_INCONSISTENT: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SecurityProtectionTypesInconsistent");
/// `OperationDenied.SlbNotInVpc`, HTTP 400.
pub const OPERATION_DENIED_SLB_NOT_IN_VPC: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SlbNotInVpc");
/// `OperationDenied.SnatEntryStatusInvalid`, HTTP 400.
pub const OPERATION_DENIED_SNAT_ENTRY_STATUS_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SnatEntryStatusInvalid");
/// `OperationDenied.SubnetRouteV1Exist`, HTTP 400.
pub const OPERATION_DENIED_SUBNET_ROUTE_V1_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SubnetRouteV1Exist");
/// `OperationDenied.SwitchToSystemRouteTable`, HTTP 400.
pub const OPERATION_DENIED_SWITCH_TO_SYSTEM_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SwitchToSystemRouteTable");
/// `OperationDenied.SystemPrefixList`, HTTP 400.
pub const OPERATION_DENIED_SYSTEM_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.SystemPrefixList");
/// `OperationDenied.TerminateVirtualPhysicalConnection`, HTTP 400.
pub const OPERATION_DENIED_TERMINATE_VIRTUAL_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "OperationDenied.TerminateVirtualPhysicalConnection");
/// `OperationDenied.TooManyDataQueried`, HTTP 400.
pub const OPERATION_DENIED_TOO_MANY_DATA_QUERIED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.TooManyDataQueried");
/// `OperationDenied.Unauthorized`, HTTP 400.
pub const OPERATION_DENIED_UNAUTHORIZED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.Unauthorized");
/// `OperationDenied.UnsupportedEipBindMode`, HTTP 400.
pub const OPERATION_DENIED_UNSUPPORTED_EIP_BIND_MODE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UnsupportedEipBindMode");
/// `OperationDenied.UnsupportedTargetType`, HTTP 400.
pub const OPERATION_DENIED_UNSUPPORTED_TARGET_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UnsupportedTargetType");
/// `OperationDenied.UpdateGatewayRouteEntry`, HTTP 400.
pub const OPERATION_DENIED_UPDATE_GATEWAY_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UpdateGatewayRouteEntry");
/// `OperationDenied.UseGatewayRouteEntryQueryInterface`, HTTP 400.
pub const OPERATION_DENIED_USE_GATEWAY_ROUTE_ENTRY_QUERY_INTERFACE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.UseGatewayRouteEntryQueryInterface");
/// `OperationDenied.VBRAssociateVPconn`, HTTP 400.
pub const OPERATION_DENIED_VBR_ASSOCIATE_V_PCONN: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VBRAssociateVPconn");
/// `OperationDenied.VbrAttachEcrInMiddleStatus`, HTTP 400.
pub const OPERATION_DENIED_VBR_ATTACH_ECR_IN_MIDDLE_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VbrAttachEcrInMiddleStatus");
/// `OperationDenied.VbrIdle`, HTTP 400.
pub const OPERATION_DENIED_VBR_IDLE: ErrorCode = ErrorCode::new(400, "OperationDenied.VbrIdle");
/// `OperationDenied.VbrMisMatchCloudBox`, HTTP 400.
pub const OPERATION_DENIED_VBR_MIS_MATCH_CLOUD_BOX: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VbrMisMatchCloudBox");
/// `OperationDenied.VpcExistIpv4Gateway`, HTTP 400.
pub const OPERATION_DENIED_VPC_EXIST_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcExistIpv4Gateway");
/// `OperationDenied.VpcHasAlreadyActive`, HTTP 400.
pub const OPERATION_DENIED_VPC_HAS_ALREADY_ACTIVE: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcHasAlreadyActive");
/// `OperationDenied.VpcIpv4GatewayEnabled`, HTTP 404.
pub const OPERATION_DENIED_VPC_IPV4_GATEWAY_ENABLED: ErrorCode =
    ErrorCode::new(404, "OperationDenied.VpcIpv4GatewayEnabled");
/// `OperationDenied.VpcIpv6NotEnabled`, HTTP 400.
pub const OPERATION_DENIED_VPC_IPV6_NOT_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcIpv6NotEnabled");
/// `OperationDenied.VpcPeerExist`, HTTP 400.
pub const OPERATION_DENIED_VPC_PEER_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcPeerExist");
/// `OperationDenied.VpcPeerExists`, HTTP 400.
pub const OPERATION_DENIED_VPC_PEER_EXISTS: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpcPeerExists");
/// `OperationDenied.VpnConfiguring`, HTTP 400.
pub const OPERATION_DENIED_VPN_CONFIGURING: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpnConfiguring");
/// `OperationDenied.VpnExist`, HTTP 400.
pub const OPERATION_DENIED_VPN_EXIST: ErrorCode = ErrorCode::new(400, "OperationDenied.VpnExist");
/// `OperationDenied.VpnFinancialLocked`, HTTP 400.
pub const OPERATION_DENIED_VPN_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "OperationDenied.VpnFinancialLocked");
/// `OperationDenied.VPconn`, HTTP 400.
pub const OPERATION_DENIED_V_PCONN: ErrorCode = ErrorCode::new(400, "OperationDenied.VPconn");
/// `OperationFailed.AccessDeviceDisabled`, HTTP 404.
pub const OPERATION_FAILED_ACCESS_DEVICE_DISABLED: ErrorCode =
    ErrorCode::new(404, "OperationFailed.AccessDeviceDisabled");
/// `OperationFailed.AccountMoneyInvalid`, HTTP 400.
pub const OPERATION_FAILED_ACCOUNT_MONEY_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AccountMoneyInvalid");
/// `OperationFailed.ActiveNetworkInterfaceNotFound`, HTTP 400.
pub const OPERATION_FAILED_ACTIVE_NETWORK_INTERFACE_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ActiveNetworkInterfaceNotFound");
/// `OperationFailed.AddressNotInVSwitchCidr`, HTTP 400.
pub const OPERATION_FAILED_ADDRESS_NOT_IN_V_SWITCH_CIDR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AddressNotInVSwitchCidr");
/// `OperationFailed.AddIpTaskInProcessing`, HTTP 400.
pub const OPERATION_FAILED_ADD_IP_TASK_IN_PROCESSING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AddIpTaskInProcessing");
/// `OperationFailed.AddVpcRoute`, HTTP 400.
pub const OPERATION_FAILED_ADD_VPC_ROUTE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AddVpcRoute");
/// `OperationFailed.AliGroupUserCanNotBuyInnerCommodity`, HTTP 400.
pub const OPERATION_FAILED_ALI_GROUP_USER_CAN_NOT_BUY_INNER_COMMODITY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AliGroupUserCanNotBuyInnerCommodity");
/// `OperationFailed.AllocateEipSegment`, HTTP 400.
pub const OPERATION_FAILED_ALLOCATE_EIP_SEGMENT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AllocateEipSegment");
/// `OperationFailed.AllocateNatIpPortFailed`, HTTP 400.
pub const OPERATION_FAILED_ALLOCATE_NAT_IP_PORT_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AllocateNatIpPortFailed");
/// `OperationFailed.AllocateUnfamiliarIp`, HTTP 400.
pub const OPERATION_FAILED_ALLOCATE_UNFAMILIAR_IP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AllocateUnfamiliarIp");
/// `OperationFailed.AlreadyUsedIpContained`, HTTP 400.
pub const OPERATION_FAILED_ALREADY_USED_IP_CONTAINED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AlreadyUsedIpContained");
/// `OperationFailed.AnotherAssociationExist`, HTTP 400.
pub const OPERATION_FAILED_ANOTHER_ASSOCIATION_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AnotherAssociationExist");
/// `OperationFailed.AnyPortConfig`, HTTP 400.
pub const OPERATION_FAILED_ANY_PORT_CONFIG: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AnyPortConfig");
/// `OperationFailed.AssociationExist`, HTTP 400.
pub const OPERATION_FAILED_ASSOCIATION_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AssociationExist");
/// `OperationFailed.AttachmentExist`, HTTP 400.
pub const OPERATION_FAILED_ATTACHMENT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AttachmentExist");
/// `OperationFailed.AttachmentNotExist`, HTTP 400.
pub const OPERATION_FAILED_ATTACHMENT_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AttachmentNotExist");
/// `OperationFailed.AzNotSupport`, HTTP 400.
pub const OPERATION_FAILED_AZ_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.AzNotSupport");
/// `OperationFailed.BandwidthExceedLimit`, HTTP 400.
pub const OPERATION_FAILED_BANDWIDTH_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.BandwidthExceedLimit");
/// `OperationFailed.BandwidthOrVlanIdEmpty`, HTTP 400.
pub const OPERATION_FAILED_BANDWIDTH_OR_VLAN_ID_EMPTY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.BandwidthOrVlanIdEmpty");
/// `OperationFailed.BandwidthPackageNotEmpty`, HTTP 400.
pub const OPERATION_FAILED_BANDWIDTH_PACKAGE_NOT_EMPTY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.BandwidthPackageNotEmpty");
/// `OperationFailed.BasicInfoUncompleted`, HTTP 400.
pub const OPERATION_FAILED_BASIC_INFO_UNCOMPLETED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.BasicInfoUncompleted");
/// `OperationFailed.BgpPeerConflictWithECR`, HTTP 400.
pub const OPERATION_FAILED_BGP_PEER_CONFLICT_WITH_ECR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.BgpPeerConflictWithECR");
/// `OperationFailed.CanNotUseEipInDnat`, HTTP 400.
pub const OPERATION_FAILED_CAN_NOT_USE_EIP_IN_DNAT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CanNotUseEipInDnat");
/// `OperationFailed.CanNotUseNatIpInDnat`, HTTP 400.
pub const OPERATION_FAILED_CAN_NOT_USE_NAT_IP_IN_DNAT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CanNotUseNatIpInDnat");
/// `OperationFailed.CenLevelNotSupport`, HTTP 400.
pub const OPERATION_FAILED_CEN_LEVEL_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CenLevelNotSupport");
/// `OperationFailed.ChargeTypeInvalid`, HTTP 400.
pub const OPERATION_FAILED_CHARGE_TYPE_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ChargeTypeInvalid");
/// `OperationFailed.CidrAcross`, HTTP 400.
pub const OPERATION_FAILED_CIDR_ACROSS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CidrAcross");
/// `OperationFailed.CidrConflictWithPrefixList`, HTTP 400.
pub const OPERATION_FAILED_CIDR_CONFLICT_WITH_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CidrConflictWithPrefixList");
/// `OperationFailed.CidrCountExceedMaxCount`, HTTP 400.
pub const OPERATION_FAILED_CIDR_COUNT_EXCEED_MAX_COUNT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CidrCountExceedMaxCount");
/// `OperationFailed.CidrInUse`, HTTP 400.
pub const OPERATION_FAILED_CIDR_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CidrInUse");
/// `OperationFailed.CidrNotEnoughInVSwitch`, HTTP 400.
pub const OPERATION_FAILED_CIDR_NOT_ENOUGH_IN_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CidrNotEnoughInVSwitch");
/// `OperationFailed.ClassicLinkEnabled`, HTTP 400.
pub const OPERATION_FAILED_CLASSIC_LINK_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ClassicLinkEnabled");
/// `OperationFailed.ClearAuthKeyForbidden`, HTTP 400.
pub const OPERATION_FAILED_CLEAR_AUTH_KEY_FORBIDDEN: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ClearAuthKeyForbidden");
/// `OperationFailed.CompleteUserInfo`, HTTP 400.
pub const OPERATION_FAILED_COMPLETE_USER_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CompleteUserInfo");
/// `OperationFailed.ConcurrentOperation`, HTTP 400.
pub const OPERATION_FAILED_CONCURRENT_OPERATION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ConcurrentOperation");
/// `OperationFailed.ConcurrentRequest`, HTTP 400.
pub const OPERATION_FAILED_CONCURRENT_REQUEST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ConcurrentRequest");
/// `OperationFailed.ConfigSessionLog`, HTTP 500.
pub const OPERATION_FAILED_CONFIG_SESSION_LOG: ErrorCode =
    ErrorCode::new(500, "OperationFailed.ConfigSessionLog");
/// `OperationFailed.ConflictWithEntry`, HTTP 400.
pub const OPERATION_FAILED_CONFLICT_WITH_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ConflictWithEntry");
/// `OperationFailed.ContainForbiddenLabel`, HTTP 400.
pub const OPERATION_FAILED_CONTAIN_FORBIDDEN_LABEL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ContainForbiddenLabel");
/// `OperationFailed.CrateEntryTimeOut`, HTTP 404.
pub const OPERATION_FAILED_CRATE_ENTRY_TIME_OUT: ErrorCode =
    ErrorCode::new(404, "OperationFailed.CrateEntryTimeOut");
/// `OperationFailed.CrateSnatEntryTimeOut`, HTTP 500.
pub const OPERATION_FAILED_CRATE_SNAT_ENTRY_TIME_OUT: ErrorCode =
    ErrorCode::new(500, "OperationFailed.CrateSnatEntryTimeOut");
/// `OperationFailed.CreateNatIpCidrInVpcCidrBlock`, HTTP 400.
pub const OPERATION_FAILED_CREATE_NAT_IP_CIDR_IN_VPC_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CreateNatIpCidrInVpcCidrBlock");
/// `OperationFailed.CreateNatIpCidrNotInUserCidr`, HTTP 400.
pub const OPERATION_FAILED_CREATE_NAT_IP_CIDR_NOT_IN_USER_CIDR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CreateNatIpCidrNotInUserCidr");
/// `OperationFailed.CreateOrderFailed`, HTTP 400.
pub const OPERATION_FAILED_CREATE_ORDER_FAILED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CreateOrderFailed");
/// `OperationFailed.CreditPayInsufficientBalance`, HTTP 400.
pub const OPERATION_FAILED_CREDIT_PAY_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CreditPayInsufficientBalance");
/// `OperationFailed.CxpRouteExist`, HTTP 400.
pub const OPERATION_FAILED_CXP_ROUTE_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.CxpRouteExist");
/// `OperationFailed.DefaultNatIp`, HTTP 400.
pub const OPERATION_FAILED_DEFAULT_NAT_IP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DefaultNatIp");
/// `OperationFailed.DefaultNatIpCidr`, HTTP 400.
pub const OPERATION_FAILED_DEFAULT_NAT_IP_CIDR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DefaultNatIpCidr");
/// `OperationFailed.DefaultVpcExist`, HTTP 400.
pub const OPERATION_FAILED_DEFAULT_VPC_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DefaultVpcExist");
/// `OperationFailed.DefaultVpcNotExist`, HTTP 400.
pub const OPERATION_FAILED_DEFAULT_VPC_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DefaultVpcNotExist");
/// `OperationFailed.DefaultVSwitchExist`, HTTP 400.
pub const OPERATION_FAILED_DEFAULT_V_SWITCH_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DefaultVSwitchExist");
/// `OperationFailed.DeleteMultiScopeEntry`, HTTP 400.
pub const OPERATION_FAILED_DELETE_MULTI_SCOPE_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DeleteMultiScopeEntry");
/// `OperationFailed.DescribeCenRoute`, HTTP 400.
pub const OPERATION_FAILED_DESCRIBE_CEN_ROUTE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DescribeCenRoute");
/// `OperationFailed.DistibuteLock`, HTTP 400.
pub const OPERATION_FAILED_DISTIBUTE_LOCK: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DistibuteLock");
/// `OperationFailed.DnatInMiddleStatus`, HTTP 400.
pub const OPERATION_FAILED_DNAT_IN_MIDDLE_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DnatInMiddleStatus");
/// `OperationFailed.DnatPortRangeLimit`, HTTP 400.
pub const OPERATION_FAILED_DNAT_PORT_RANGE_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DnatPortRangeLimit");
/// `OperationFailed.DnatQuotaExceed`, HTTP 400.
pub const OPERATION_FAILED_DNAT_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.DnatQuotaExceed");
/// `OperationFailed.EcmpInvalidRouterInterfaceOppositeType`, HTTP 400.
pub const OPERATION_FAILED_ECMP_INVALID_ROUTER_INTERFACE_OPPOSITE_TYPE: ErrorCode = ErrorCode::new(
    400,
    "OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
);
/// `OperationFailed.EcsMigrating`, HTTP 400.
pub const OPERATION_FAILED_ECS_MIGRATING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EcsMigrating");
/// `OperationFailed.EipBindModeConflict`, HTTP 400.
pub const OPERATION_FAILED_EIP_BIND_MODE_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EipBindModeConflict");
/// `OperationFailed.EipInBwp`, HTTP 400.
pub const OPERATION_FAILED_EIP_IN_BWP: ErrorCode = ErrorCode::new(400, "OperationFailed.EipInBwp");
/// `OperationFailed.EipInMiddleStatus`, HTTP 400.
pub const OPERATION_FAILED_EIP_IN_MIDDLE_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EipInMiddleStatus");
/// `OperationFailed.EipNumInconsistent`, HTTP 400.
pub const OPERATION_FAILED_EIP_NUM_INCONSISTENT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EipNumInconsistent");
/// `OperationFailed.EipQuotaExceed`, HTTP 400.
pub const OPERATION_FAILED_EIP_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EipQuotaExceed");
/// `OperationFailed.EipStatusInvalid`, HTTP 400.
pub const OPERATION_FAILED_EIP_STATUS_INVALID: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EipStatusInvalid");
/// `OperationFailed.EnhancedCheckInventory`, HTTP 400.
pub const OPERATION_FAILED_ENHANCED_CHECK_INVENTORY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EnhancedCheckInventory");
/// `OperationFailed.EnhancedInventoryNotEnough`, HTTP 400.
pub const OPERATION_FAILED_ENHANCED_INVENTORY_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EnhancedInventoryNotEnough");
/// `OperationFailed.EnhancedQuotaExceed`, HTTP 400.
pub const OPERATION_FAILED_ENHANCED_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EnhancedQuotaExceed");
/// `OperationFailed.EnhancedRegion`, HTTP 400.
pub const OPERATION_FAILED_ENHANCED_REGION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EnhancedRegion");
/// `OperationFailed.EnhancedUserIsUnAuthorized`, HTTP 400.
pub const OPERATION_FAILED_ENHANCED_USER_IS_UN_AUTHORIZED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.EnhancedUserIsUnAuthorized");
/// `OperationFailed.EniSubIp`, HTTP 400.
pub const OPERATION_FAILED_ENI_SUB_IP: ErrorCode = ErrorCode::new(400, "OperationFailed.EniSubIp");
/// `OperationFailed.ExceedPurchaseLimit`, HTTP 400.
pub const OPERATION_FAILED_EXCEED_PURCHASE_LIMIT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ExceedPurchaseLimit");
/// `OperationFailed.FilterParamUnderWrongRouteType`, HTTP 400.
pub const OPERATION_FAILED_FILTER_PARAM_UNDER_WRONG_ROUTE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.FilterParamUnderWrongRouteType");
/// `OperationFailed.FinancialLocked`, HTTP 400.
pub const OPERATION_FAILED_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.FinancialLocked");
/// `OperationFailed.FrequentPurchase`, HTTP 400.
pub const OPERATION_FAILED_FREQUENT_PURCHASE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.FrequentPurchase");
/// `OperationFailed.GetEniInfo`, HTTP 400.
pub const OPERATION_FAILED_GET_ENI_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.GetEniInfo");
/// `OperationFailed.GetIDaaSInfo`, HTTP 400.
pub const OPERATION_FAILED_GET_I_DAA_S_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.GetIDaaSInfo");
/// `OperationFailed.GetNfvServiceList`, HTTP 400.
pub const OPERATION_FAILED_GET_NFV_SERVICE_LIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.GetNfvServiceList");
/// `OperationFailed.HavipBoundPortmap`, HTTP 400.
pub const OPERATION_FAILED_HAVIP_BOUND_PORTMAP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.HavipBoundPortmap");
/// `OperationFailed.HcForInvalidRiType`, HTTP 400.
pub const OPERATION_FAILED_HC_FOR_INVALID_RI_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.HcForInvalidRiType");
/// `OperationFailed.IdempotentTokenProcessing`, HTTP 400.
pub const OPERATION_FAILED_IDEMPOTENT_TOKEN_PROCESSING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IdempotentTokenProcessing");
/// `OperationFailed.InformationIncomplete`, HTTP 400.
pub const OPERATION_FAILED_INFORMATION_INCOMPLETE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InformationIncomplete");
/// `OperationFailed.InstanceDismatchCurrentVpc`, HTTP 404.
pub const OPERATION_FAILED_INSTANCE_DISMATCH_CURRENT_VPC: ErrorCode =
    ErrorCode::new(404, "OperationFailed.InstanceDismatchCurrentVpc");
/// `OperationFailed.InstanceNotExist`, HTTP 400.
pub const OPERATION_FAILED_INSTANCE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InstanceNotExist");
/// `OperationFailed.InstanceStatusNotAllowed`, HTTP 400.
pub const OPERATION_FAILED_INSTANCE_STATUS_NOT_ALLOWED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InstanceStatusNotAllowed");
/// `OperationFailed.InsufficientEIP`, HTTP 400.
pub const OPERATION_FAILED_INSUFFICIENT_EIP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InsufficientEIP");
/// `OperationFailed.InternetBandwidthAlreadyExisted`, HTTP 400.
pub const OPERATION_FAILED_INTERNET_BANDWIDTH_ALREADY_EXISTED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InternetBandwidthAlreadyExisted");
/// `OperationFailed.InternetBandwidthNonExist`, HTTP 400.
pub const OPERATION_FAILED_INTERNET_BANDWIDTH_NON_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InternetBandwidthNonExist");
/// `OperationFailed.InternetBandwidthUnstable`, HTTP 400.
pub const OPERATION_FAILED_INTERNET_BANDWIDTH_UNSTABLE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InternetBandwidthUnstable");
/// `OperationFailed.InvalidCertificate`, HTTP 400.
pub const OPERATION_FAILED_INVALID_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidCertificate");
/// `OperationFailed.InvalidCidrBlock`, HTTP 400.
pub const OPERATION_FAILED_INVALID_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidCidrBlock");
/// `OperationFailed.InvalidNexthop`, HTTP 400.
pub const OPERATION_FAILED_INVALID_NEXTHOP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidNexthop");
/// `OperationFailed.InvalidNextHopType`, HTTP 400.
pub const OPERATION_FAILED_INVALID_NEXT_HOP_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidNextHopType");
/// `OperationFailed.InvalidStatus`, HTTP 400.
pub const OPERATION_FAILED_INVALID_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvalidStatus");
/// `OperationFailed.InventoryNotEnough`, HTTP 400.
pub const OPERATION_FAILED_INVENTORY_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InventoryNotEnough");
/// `OperationFailed.InvokeInnerApi`, HTTP 400.
pub const OPERATION_FAILED_INVOKE_INNER_API: ErrorCode =
    ErrorCode::new(400, "OperationFailed.InvokeInnerApi");
/// `OperationFailed.Ipv4GatewayAlreadyActive.`, HTTP 400.
pub const OPERATION_FAILED_IPV4_GATEWAY_ALREADY_ACTIVE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv4GatewayAlreadyActive.");
/// `OperationFailed.Ipv4GatewayNotActivatedInVpc`, HTTP 400.
pub const OPERATION_FAILED_IPV4_GATEWAY_NOT_ACTIVATED_IN_VPC: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv4GatewayNotActivatedInVpc");
/// `OperationFailed.Ipv4GatewayNotOpenedInVpc`, HTTP 400.
pub const OPERATION_FAILED_IPV4_GATEWAY_NOT_OPENED_IN_VPC: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv4GatewayNotOpenedInVpc");
/// `OperationFailed.Ipv4GatewayUsedByEipBindIpAddress`, HTTP 400.
pub const OPERATION_FAILED_IPV4_GATEWAY_USED_BY_EIP_BIND_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv4GatewayUsedByEipBindIpAddress");
/// `OperationFailed.IPv6AddressAlreadyAllocated`, HTTP 400.
pub const OPERATION_FAILED_IPV6_ADDRESS_ALREADY_ALLOCATED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IPv6AddressAlreadyAllocated");
/// `OperationFailed.Ipv6AlreadyEnabled`, HTTP 400.
pub const OPERATION_FAILED_IPV6_ALREADY_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6AlreadyEnabled");
/// `OperationFailed.Ipv6CidrBlockExisted`, HTTP 400.
pub const OPERATION_FAILED_IPV6_CIDR_BLOCK_EXISTED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6CidrBlockExisted");
/// `OperationFailed.IPv6CidrNotReserved`, HTTP 400.
pub const OPERATION_FAILED_IPV6_CIDR_NOT_RESERVED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IPv6CidrNotReserved");
/// `OperationFailed.IPv6Disabled`, HTTP 400.
pub const OPERATION_FAILED_IPV6_DISABLED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IPv6Disabled");
/// `OperationFailed.Ipv6EgressRuleExisted`, HTTP 400.
pub const OPERATION_FAILED_IPV6_EGRESS_RULE_EXISTED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6EgressRuleExisted");
/// `OperationFailed.Ipv6Gateway`, HTTP 400.
pub const OPERATION_FAILED_IPV6_GATEWAY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6Gateway");
/// `OperationFailed.Ipv6GatewayDisMatchIpv6Address`, HTTP 400.
pub const OPERATION_FAILED_IPV6_GATEWAY_DIS_MATCH_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6GatewayDisMatchIpv6Address");
/// `OperationFailed.Ipv6GatewayInUse`, HTTP 400.
pub const OPERATION_FAILED_IPV6_GATEWAY_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6GatewayInUse");
/// `OperationFailed.Ipv6GatewayNotExist`, HTTP 400.
pub const OPERATION_FAILED_IPV6_GATEWAY_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6GatewayNotExist");
/// `OperationFailed.Ipv6InstanceExist`, HTTP 400.
pub const OPERATION_FAILED_IPV6_INSTANCE_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Ipv6InstanceExist");
/// `OperationFailed.IpIsLocked`, HTTP 400.
pub const OPERATION_FAILED_IP_IS_LOCKED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IpIsLocked");
/// `OperationFailed.IpNotEnough`, HTTP 400.
pub const OPERATION_FAILED_IP_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IpNotEnough");
/// `OperationFailed.IpPrefixConflict`, HTTP 400.
pub const OPERATION_FAILED_IP_PREFIX_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IpPrefixConflict");
/// `OperationFailed.IpV6VSwitchInuse`, HTTP 400.
pub const OPERATION_FAILED_IP_V6_V_SWITCH_INUSE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IpV6VSwitchInuse");
/// `OperationFailed.IPsecServerExist`, HTTP 400.
pub const OPERATION_FAILED_I_PSEC_SERVER_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.IPsecServerExist");
/// `OperationFailed.LogDeliveryIsUnAuthorized`, HTTP 400.
pub const OPERATION_FAILED_LOG_DELIVERY_IS_UN_AUTHORIZED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.LogDeliveryIsUnAuthorized");
/// `OperationFailed.MissCertificate`, HTTP 400.
pub const OPERATION_FAILED_MISS_CERTIFICATE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.MissCertificate");
/// `OperationFailed.MultiScopeType`, HTTP 400.
pub const OPERATION_FAILED_MULTI_SCOPE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.MultiScopeType");
/// `OperationFailed.NatGwBindWithBandwidthPackage`, HTTP 400.
pub const OPERATION_FAILED_NAT_GW_BIND_WITH_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NatGwBindWithBandwidthPackage");
/// `OperationFailed.NatGwRouteInMiddleStatus`, HTTP 400.
pub const OPERATION_FAILED_NAT_GW_ROUTE_IN_MIDDLE_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NatGwRouteInMiddleStatus");
/// `OperationFailed.NatIpCidrInUse`, HTTP 400.
pub const OPERATION_FAILED_NAT_IP_CIDR_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NatIpCidrInUse");
/// `OperationFailed.NatTypeNotEnhanced`, HTTP 400.
pub const OPERATION_FAILED_NAT_TYPE_NOT_ENHANCED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NatTypeNotEnhanced");
/// `OperationFailed.NetworkTypeNotMatch`, HTTP 400.
pub const OPERATION_FAILED_NETWORK_TYPE_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NetworkTypeNotMatch");
/// `OperationFailed.NormalInventoryNotEnough`, HTTP 400.
pub const OPERATION_FAILED_NORMAL_INVENTORY_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NormalInventoryNotEnough");
/// `OperationFailed.NotifyCenCreate`, HTTP 400.
pub const OPERATION_FAILED_NOTIFY_CEN_CREATE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotifyCenCreate");
/// `OperationFailed.NotifyCenDelete`, HTTP 400.
pub const OPERATION_FAILED_NOTIFY_CEN_DELETE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotifyCenDelete");
/// `OperationFailed.NotConsistentWithVpconn`, HTTP 400.
pub const OPERATION_FAILED_NOT_CONSISTENT_WITH_VPCONN: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotConsistentWithVpconn");
/// `OperationFailed.NotExistAssociateRelation`, HTTP 400.
pub const OPERATION_FAILED_NOT_EXIST_ASSOCIATE_RELATION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotExistAssociateRelation");
/// `OperationFailed.NotNationalStandard`, HTTP 400.
pub const OPERATION_FAILED_NOT_NATIONAL_STANDARD: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotNationalStandard");
/// `OperationFailed.NotSupportBizType`, HTTP 400.
pub const OPERATION_FAILED_NOT_SUPPORT_BIZ_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotSupportBizType");
/// `OperationFailed.NotSupportIPV6`, HTTP 400.
pub const OPERATION_FAILED_NOT_SUPPORT_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotSupportIPV6");
/// `OperationFailed.NotSupportIPv6`, HTTP 400.
pub const OPERATION_FAILED_NOT_SUPPORT_IPV6_400: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NotSupportIPv6");
/// `OperationFailed.NoActiveRouterInterface`, HTTP 400.
pub const OPERATION_FAILED_NO_ACTIVE_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NoActiveRouterInterface");
/// `OperationFailed.NoAvailableAmount`, HTTP 400.
pub const OPERATION_FAILED_NO_AVAILABLE_AMOUNT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NoAvailableAmount");
/// `OperationFailed.NoAvailableResource`, HTTP 500.
pub const OPERATION_FAILED_NO_AVAILABLE_RESOURCE: ErrorCode =
    ErrorCode::new(500, "OperationFailed.NoAvailableResource");
/// `OperationFailed.NoInternetBandwidth`, HTTP 400.
pub const OPERATION_FAILED_NO_INTERNET_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NoInternetBandwidth");
/// `OperationFailed.NoPaymentMethod`, HTTP 400.
pub const OPERATION_FAILED_NO_PAYMENT_METHOD: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NoPaymentMethod");
/// `OperationFailed.NoRamPermission`, HTTP 400.
pub const OPERATION_FAILED_NO_RAM_PERMISSION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.NoRamPermission");
/// `OperationFailed.OpenCdtServiceFirst`, HTTP 400.
pub const OPERATION_FAILED_OPEN_CDT_SERVICE_FIRST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.OpenCdtServiceFirst");
/// `OperationFailed.OperateShareResource`, HTTP 400.
pub const OPERATION_FAILED_OPERATE_SHARE_RESOURCE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.OperateShareResource");
/// `OperationFailed.OperationLocked`, HTTP 400.
pub const OPERATION_FAILED_OPERATION_LOCKED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.OperationLocked");
/// `OperationFailed.PconnAllocateVlan0`, HTTP 400.
pub const OPERATION_FAILED_PCONN_ALLOCATE_VLAN0: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PconnAllocateVlan0");
/// `OperationFailed.PconnExistVlan0Vbr`, HTTP 400.
pub const OPERATION_FAILED_PCONN_EXIST_VLAN0_VBR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PconnExistVlan0Vbr");
/// `OperationFailed.PconnTrafficNotEnable`, HTTP 400.
pub const OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PconnTrafficNotEnable");
/// `OperationFailed.PhysicalConnectionFinancialLocked`, HTTP 400.
pub const OPERATION_FAILED_PHYSICAL_CONNECTION_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PhysicalConnectionFinancialLocked");
/// `OperationFailed.PhysicalConnectionTerminated`, HTTP 400.
pub const OPERATION_FAILED_PHYSICAL_CONNECTION_TERMINATED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PhysicalConnectionTerminated");
/// `OperationFailed.PrivateIpAddressNotExist`, HTTP 400.
pub const OPERATION_FAILED_PRIVATE_IP_ADDRESS_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PrivateIpAddressNotExist");
/// `OperationFailed.PrivateLinkMode`, HTTP 400.
pub const OPERATION_FAILED_PRIVATE_LINK_MODE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.PrivateLinkMode");
/// `OperationFailed.QueryAccountInfo`, HTTP 500.
pub const OPERATION_FAILED_QUERY_ACCOUNT_INFO: ErrorCode =
    ErrorCode::new(500, "OperationFailed.QueryAccountInfo");
/// `OperationFailed.QueryAttachmentInfo`, HTTP 400.
pub const OPERATION_FAILED_QUERY_ATTACHMENT_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryAttachmentInfo");
/// `OperationFailed.QueryCenEntry`, HTTP 400.
pub const OPERATION_FAILED_QUERY_CEN_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryCenEntry");
/// `OperationFailed.QueryCenIpv6Status`, HTTP 400.
pub const OPERATION_FAILED_QUERY_CEN_IPV6_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryCenIpv6Status");
/// `OperationFailed.QueryCommodityInfo`, HTTP 400.
pub const OPERATION_FAILED_QUERY_COMMODITY_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryCommodityInfo");
/// `OperationFailed.QueryCredtiInfo`, HTTP 400.
pub const OPERATION_FAILED_QUERY_CREDTI_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryCredtiInfo");
/// `OperationFailed.QueryDbError`, HTTP 400.
pub const OPERATION_FAILED_QUERY_DB_ERROR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryDbError");
/// `OperationFailed.QueryNetworkInterfaceInfo`, HTTP 400.
pub const OPERATION_FAILED_QUERY_NETWORK_INTERFACE_INFO: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryNetworkInterfaceInfo");
/// `OperationFailed.QueryPrice`, HTTP 400.
pub const OPERATION_FAILED_QUERY_PRICE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryPrice");
/// `OperationFailed.QuerySpInfo`, HTTP 500.
pub const OPERATION_FAILED_QUERY_SP_INFO: ErrorCode =
    ErrorCode::new(500, "OperationFailed.QuerySpInfo");
/// `OperationFailed.QueryUserLabel`, HTTP 400.
pub const OPERATION_FAILED_QUERY_USER_LABEL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QueryUserLabel");
/// `OperationFailed.QuotaExceed`, HTTP 400.
pub const OPERATION_FAILED_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QuotaExceed");
/// `OperationFailed.QuotaNotEnough`, HTTP 400.
pub const OPERATION_FAILED_QUOTA_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.QuotaNotEnough");
/// `OperationFailed.RegionConvert`, HTTP 400.
pub const OPERATION_FAILED_REGION_CONVERT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RegionConvert");
/// `OperationFailed.RegionNotMatch`, HTTP 400.
pub const OPERATION_FAILED_REGION_NOT_MATCH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RegionNotMatch");
/// `OperationFailed.ResourceConflict`, HTTP 400.
pub const OPERATION_FAILED_RESOURCE_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ResourceConflict");
/// `OperationFailed.ResourceIsShared`, HTTP 400.
pub const OPERATION_FAILED_RESOURCE_IS_SHARED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ResourceIsShared");
/// `OperationFailed.ResourceNotEnough`, HTTP 400.
pub const OPERATION_FAILED_RESOURCE_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ResourceNotEnough");
/// `OperationFailed.ResourceNotEnough`, HTTP 500.
pub const OPERATION_FAILED_RESOURCE_NOT_ENOUGH_500: ErrorCode =
    ErrorCode::new(500, "OperationFailed.ResourceNotEnough");
/// `OperationFailed.RiskControl`, HTTP 400.
pub const OPERATION_FAILED_RISK_CONTROL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RiskControl");
/// `OperationFailed.RouteConflict`, HTTP 400.
pub const OPERATION_FAILED_ROUTE_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RouteConflict");
/// `OperationFailed.RouteConflict`, HTTP 404.
pub const OPERATION_FAILED_ROUTE_CONFLICT_404: ErrorCode =
    ErrorCode::new(404, "OperationFailed.RouteConflict");
/// `OperationFailed.RouteConflictWithIPsecServer`, HTTP 400.
pub const OPERATION_FAILED_ROUTE_CONFLICT_WITH_I_PSEC_SERVER: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RouteConflictWithIPsecServer");
/// `OperationFailed.RouteConflictWithIPsecServer`, HTTP 500.
pub const OPERATION_FAILED_ROUTE_CONFLICT_WITH_I_PSEC_SERVER_500: ErrorCode =
    ErrorCode::new(500, "OperationFailed.RouteConflictWithIPsecServer");
/// `OperationFailed.RouteEntryUnstable`, HTTP 400.
pub const OPERATION_FAILED_ROUTE_ENTRY_UNSTABLE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.RouteEntryUnstable");
/// `OperationFailed.SaleExpression`, HTTP 400.
pub const OPERATION_FAILED_SALE_EXPRESSION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SaleExpression");
/// `OperationFailed.SaleValidate`, HTTP 400.
pub const OPERATION_FAILED_SALE_VALIDATE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SaleValidate");
/// `OperationFailed.SaleValidate`, HTTP 500.
pub const OPERATION_FAILED_SALE_VALIDATE_500: ErrorCode =
    ErrorCode::new(500, "OperationFailed.SaleValidate");
/// `OperationFailed.ScopeActiveRouteEntryQuota`, HTTP 400.
pub const OPERATION_FAILED_SCOPE_ACTIVE_ROUTE_ENTRY_QUOTA: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryQuota");
/// `OperationFailed.ScopeActiveRouteEntryType`, HTTP 400.
pub const OPERATION_FAILED_SCOPE_ACTIVE_ROUTE_ENTRY_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryType");
/// `OperationFailed.ScopeStandbyRouteEntryQuota`, HTTP 400.
pub const OPERATION_FAILED_SCOPE_STANDBY_ROUTE_ENTRY_QUOTA: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ScopeStandbyRouteEntryQuota");
/// `OperationFailed.ServiceManaged`, HTTP 404.
pub const OPERATION_FAILED_SERVICE_MANAGED: ErrorCode =
    ErrorCode::new(404, "OperationFailed.ServiceManaged");
/// `OperationFailed.SnatInMiddleStatus`, HTTP 400.
pub const OPERATION_FAILED_SNAT_IN_MIDDLE_STATUS: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatInMiddleStatus");
/// `OperationFailed.SnatIpsCheck`, HTTP 400.
pub const OPERATION_FAILED_SNAT_IPS_CHECK: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatIpsCheck");
/// `OperationFailed.SnatIpsTooMany`, HTTP 400.
pub const OPERATION_FAILED_SNAT_IPS_TOO_MANY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatIpsTooMany");
/// `OperationFailed.SnatIpPoolBwpRules`, HTTP 400.
pub const OPERATION_FAILED_SNAT_IP_POOL_BWP_RULES: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatIpPoolBwpRules");
/// `OperationFailed.SnatIpPoolCbwpRules`, HTTP 400.
pub const OPERATION_FAILED_SNAT_IP_POOL_CBWP_RULES: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatIpPoolCbwpRules");
/// `OperationFailed.SnatPoolIp`, HTTP 400.
pub const OPERATION_FAILED_SNAT_POOL_IP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatPoolIp");
/// `OperationFailed.SnatQuotaExceed`, HTTP 400.
pub const OPERATION_FAILED_SNAT_QUOTA_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SnatQuotaExceed");
/// `OperationFailed.SslNotSupport`, HTTP 400.
pub const OPERATION_FAILED_SSL_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SslNotSupport");
/// `OperationFailed.StartDiagnose`, HTTP 400.
pub const OPERATION_FAILED_START_DIAGNOSE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.StartDiagnose");
/// `OperationFailed.SyncOrderToSub`, HTTP 400.
pub const OPERATION_FAILED_SYNC_ORDER_TO_SUB: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SyncOrderToSub");
/// `OperationFailed.SyncTradeResource`, HTTP 500.
pub const OPERATION_FAILED_SYNC_TRADE_RESOURCE: ErrorCode =
    ErrorCode::new(500, "OperationFailed.SyncTradeResource");
/// `OperationFailed.SystemBusy`, HTTP 500.
pub const OPERATION_FAILED_SYSTEM_BUSY: ErrorCode =
    ErrorCode::new(500, "OperationFailed.SystemBusy");
/// `OperationFailed.SystemBusy`, HTTP 400.
pub const OPERATION_FAILED_SYSTEM_BUSY_400: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SystemBusy");
/// `OperationFailed.SystemReservedIpContained`, HTTP 400.
pub const OPERATION_FAILED_SYSTEM_RESERVED_IP_CONTAINED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.SystemReservedIpContained");
/// `OperationFailed.TargetUserPconnTrafficNotEnable`, HTTP 400.
pub const OPERATION_FAILED_TARGET_USER_PCONN_TRAFFIC_NOT_ENABLE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.TargetUserPconnTrafficNotEnable");
/// `OperationFailed.TokenVerfiy`, HTTP 400.
pub const OPERATION_FAILED_TOKEN_VERFIY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.TokenVerfiy");
/// `OperationFailed.UnpaidBillsExist`, HTTP 400.
pub const OPERATION_FAILED_UNPAID_BILLS_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.UnpaidBillsExist");
/// `OperationFailed.VbrAccessDeviceSame`, HTTP 400.
pub const OPERATION_FAILED_VBR_ACCESS_DEVICE_SAME: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrAccessDeviceSame");
/// `OperationFailed.VbrAliUidNotConsistent`, HTTP 400.
pub const OPERATION_FAILED_VBR_ALI_UID_NOT_CONSISTENT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrAliUidNotConsistent");
/// `OperationFailed.VbrBandWidthExceed`, HTTP 400.
pub const OPERATION_FAILED_VBR_BAND_WIDTH_EXCEED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrBandWidthExceed");
/// `OperationFailed.VbrBgpPeerNotEnableBfd`, HTTP 400.
pub const OPERATION_FAILED_VBR_BGP_PEER_NOT_ENABLE_BFD: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrBgpPeerNotEnableBfd");
/// `OperationFailed.VbrBindedPconn`, HTTP 400.
pub const OPERATION_FAILED_VBR_BINDED_PCONN: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrBindedPconn");
/// `OperationFailed.VbrCenNotConsistent`, HTTP 400.
pub const OPERATION_FAILED_VBR_CEN_NOT_CONSISTENT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrCenNotConsistent");
/// `OperationFailed.VbrCenNotRelation`, HTTP 400.
pub const OPERATION_FAILED_VBR_CEN_NOT_RELATION: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrCenNotRelation");
/// `OperationFailed.VbrInUsedByOtherHa`, HTTP 400.
pub const OPERATION_FAILED_VBR_IN_USED_BY_OTHER_HA: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VbrInUsedByOtherHa");
/// `OperationFailed.VirtualPhysicalConnectionExistVBR`, HTTP 400.
pub const OPERATION_FAILED_VIRTUAL_PHYSICAL_CONNECTION_EXIST_VBR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VirtualPhysicalConnectionExistVBR");
/// `OperationFailed.Vlan0VbrUnSharePconn`, HTTP 400.
pub const OPERATION_FAILED_VLAN0_VBR_UN_SHARE_PCONN: ErrorCode =
    ErrorCode::new(400, "OperationFailed.Vlan0VbrUnSharePconn");
/// `OperationFailed.VlanIdAlreadyInUse`, HTTP 400.
pub const OPERATION_FAILED_VLAN_ID_ALREADY_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VlanIdAlreadyInUse");
/// `OperationFailed.VlanIdInUse`, HTTP 400.
pub const OPERATION_FAILED_VLAN_ID_IN_USE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VlanIdInUse");
/// `OperationFailed.Vpconn`, HTTP 400.
pub const OPERATION_FAILED_VPCONN: ErrorCode = ErrorCode::new(400, "OperationFailed.Vpconn");
/// `OperationFailed.VpconnAttached`, HTTP 400.
pub const OPERATION_FAILED_VPCONN_ATTACHED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpconnAttached");
/// `OperationFailed.VpcIpv6Disabled`, HTTP 400.
pub const OPERATION_FAILED_VPC_IPV6_DISABLED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpcIpv6Disabled");
/// `OperationFailed.VpcNatGatewayCheckInventory`, HTTP 400.
pub const OPERATION_FAILED_VPC_NAT_GATEWAY_CHECK_INVENTORY: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpcNatGatewayCheckInventory");
/// `OperationFailed.VpcNatGatewayInventoryNotEnough`, HTTP 400.
pub const OPERATION_FAILED_VPC_NAT_GATEWAY_INVENTORY_NOT_ENOUGH: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpcNatGatewayInventoryNotEnough");
/// `OperationFailed.VpcNotExist`, HTTP 400.
pub const OPERATION_FAILED_VPC_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpcNotExist");
/// `OperationFailed.VpnConnectionExist`, HTTP 400.
pub const OPERATION_FAILED_VPN_CONNECTION_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpnConnectionExist");
/// `OperationFailed.VpnGatewayDiagnosing`, HTTP 400.
pub const OPERATION_FAILED_VPN_GATEWAY_DIAGNOSING: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VpnGatewayDiagnosing");
/// `OperationFailed.VswBindedAcl`, HTTP 400.
pub const OPERATION_FAILED_VSW_BINDED_ACL: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VswBindedAcl");
/// `OperationFailed.VswBindedRouteTable`, HTTP 400.
pub const OPERATION_FAILED_VSW_BINDED_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VswBindedRouteTable");
/// `OperationFailed.VswNotBelongToVpc`, HTTP 400.
pub const OPERATION_FAILED_VSW_NOT_BELONG_TO_VPC: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VswNotBelongToVpc");
/// `OperationFailed.VswNotExist`, HTTP 400.
pub const OPERATION_FAILED_VSW_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VswNotExist");
/// `OperationFailed.VPconnCreated`, HTTP 400.
pub const OPERATION_FAILED_V_PCONN_CREATED: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VPconnCreated");
/// `OperationFailed.VRouterNotExist`, HTTP 400.
pub const OPERATION_FAILED_V_ROUTER_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VRouterNotExist");
/// `OperationFailed.VSwitchCidrReservationCidr`, HTTP 400.
pub const OPERATION_FAILED_V_SWITCH_CIDR_RESERVATION_CIDR: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VSwitchCidrReservationCidr");
/// `OperationFailed.VSwitchConflict`, HTTP 400.
pub const OPERATION_FAILED_V_SWITCH_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VSwitchConflict");
/// `OperationFailed.VSwitchNotAssociate`, HTTP 404.
pub const OPERATION_FAILED_V_SWITCH_NOT_ASSOCIATE: ErrorCode =
    ErrorCode::new(404, "OperationFailed.VSwitchNotAssociate");
/// `OperationFailed.VSwitchNotInVpc`, HTTP 400.
pub const OPERATION_FAILED_V_SWITCH_NOT_IN_VPC: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VSwitchNotInVpc");
/// `OperationFailed.VSwitchNoAvailableIp`, HTTP 400.
pub const OPERATION_FAILED_V_SWITCH_NO_AVAILABLE_IP: ErrorCode =
    ErrorCode::new(400, "OperationFailed.VSwitchNoAvailableIp");
/// `OperationFailed.ZoneIdInconsistent`, HTTP 400.
pub const OPERATION_FAILED_ZONE_ID_INCONSISTENT: ErrorCode =
    ErrorCode::new(400, "OperationFailed.ZoneIdInconsistent");
/// `OperationUnsupport`, HTTP 400.
pub const OPERATION_UNSUPPORT: ErrorCode = ErrorCode::new(400, "OperationUnsupport");
/// `OperationUnsupported.action`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ACTION: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.action");
/// `OperationUnsupported.AdvancedFeature`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ADVANCED_FEATURE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.AdvancedFeature");
/// `OperationUnsupported.BindMultipleType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_BIND_MULTIPLE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.BindMultipleType");
/// `OperationUnsupported.BindOnFreeNetworkInterface`, HTTP 400.
pub const OPERATION_UNSUPPORTED_BIND_ON_FREE_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.BindOnFreeNetworkInterface");
/// `OperationUnsupported.BindOnMultipleVswitch`, HTTP 400.
pub const OPERATION_UNSUPPORTED_BIND_ON_MULTIPLE_VSWITCH: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.BindOnMultipleVswitch");
/// `OperationUnsupported.BindOnSameEcs`, HTTP 400.
pub const OPERATION_UNSUPPORTED_BIND_ON_SAME_ECS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.BindOnSameEcs");
/// `OperationUnsupported.BondingNetworkInterface`, HTTP 400.
pub const OPERATION_UNSUPPORTED_BONDING_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.BondingNetworkInterface");
/// `OperationUnsupported.CenIpv6Enabled`, HTTP 400.
pub const OPERATION_UNSUPPORTED_CEN_IPV6_ENABLED: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.CenIpv6Enabled");
/// `OperationUnsupported.CidrConflict`, HTTP 400.
pub const OPERATION_UNSUPPORTED_CIDR_CONFLICT: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.CidrConflict");
/// `OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch`, HTTP 400.
pub const OPERATION_UNSUPPORTED_DESTINATION_CIDR_BLOCK_OVERLAP_WITH_V_SWITCH: ErrorCode =
    ErrorCode::new(
        400,
        "OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
    );
/// `OperationUnsupported.DhcpLeaseTime`, HTTP 400.
pub const OPERATION_UNSUPPORTED_DHCP_LEASE_TIME: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.DhcpLeaseTime");
/// `OperationUnsupported.DhcpOptionsSet`, HTTP 400.
pub const OPERATION_UNSUPPORTED_DHCP_OPTIONS_SET: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.DhcpOptionsSet");
/// `OperationUnsupported.DiagnoseVpn`, HTTP 400.
pub const OPERATION_UNSUPPORTED_DIAGNOSE_VPN: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.DiagnoseVpn");
/// `OperationUnsupported.DisableIpv6`, HTTP 400.
pub const OPERATION_UNSUPPORTED_DISABLE_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.DisableIpv6");
/// `OperationUnsupported.EcmpRiTypeOrNumber`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ECMP_RI_TYPE_OR_NUMBER: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EcmpRiTypeOrNumber");
/// `OperationUnsupported.EgressRuleInDefaultSpec`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EGRESS_RULE_IN_DEFAULT_SPEC: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EgressRuleInDefaultSpec");
/// `OperationUnsupported.EgressRuleVSwitch`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EGRESS_RULE_V_SWITCH: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EgressRuleVSwitch");
/// `OperationUnsupported.EipBindModel`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_BIND_MODEL: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipBindModel");
/// `OperationUnsupported.EipBindRemote`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_BIND_REMOTE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipBindRemote");
/// `OperationUnsupported.EipForSnatPool`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_FOR_SNAT_POOL: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipForSnatPool");
/// `OperationUnsupported.EipInBinding`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_IN_BINDING: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipInBinding");
/// `OperationUnsupported.EipNatBWPCheck`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_NAT_BWP_CHECK: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipNatBWPCheck");
/// `OperationUnsupported.EipNatGWCheck`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_NAT_GW_CHECK: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipNatGWCheck");
/// `OperationUnsupported.EipNatIpCheck`, HTTP 400.
pub const OPERATION_UNSUPPORTED_EIP_NAT_IP_CHECK: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EipNatIpCheck");
/// `OperationUnsupported.EnableBgp`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ENABLE_BGP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EnableBgp");
/// `OperationUnsupported.EnhancedCURegion`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ENHANCED_CU_REGION: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EnhancedCURegion");
/// `OperationUnsupported.EnhancedRegion`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ENHANCED_REGION: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.EnhancedRegion");
/// `OperationUnsupported.FinancialLocked`, HTTP 400.
pub const OPERATION_UNSUPPORTED_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.FinancialLocked");
/// `OperationUnsupported.ForwardEntry`, HTTP 400.
pub const OPERATION_UNSUPPORTED_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ForwardEntry");
/// `OperationUnsupported.HavipBindType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_HAVIP_BIND_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.HavipBindType");
/// `OperationUnsupported.InactiveMode`, HTTP 400.
pub const OPERATION_UNSUPPORTED_INACTIVE_MODE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.InactiveMode");
/// `OperationUnsupported.InvalidRouterInterfaceType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_INVALID_ROUTER_INTERFACE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.InvalidRouterInterfaceType");
/// `OperationUnsupported.InvalidZone`, HTTP 400.
pub const OPERATION_UNSUPPORTED_INVALID_ZONE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.InvalidZone");
/// `OperationUnsupported.IpsecPfs`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPSEC_PFS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.IpsecPfs");
/// `OperationUnsupported.Ipv6CidrBlock`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.Ipv6CidrBlock");
/// `OperationUnsupported.Ipv6EcmpRouteEntry`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_ECMP_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.Ipv6EcmpRouteEntry");
/// `OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_ENTRY_ON_PRIMARY_NETWORK_INTERFACE: ErrorCode = ErrorCode::new(
    400,
    "OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
);
/// `OperationUnsupported.Ipv6Feature`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_FEATURE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.Ipv6Feature");
/// `OperationUnsupported.IPV6ForThisRegion`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_FOR_THIS_REGION: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.IPV6ForThisRegion");
/// `OperationUnsupported.Ipv6ForVBR`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_FOR_VBR: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.Ipv6ForVBR");
/// `OperationUnsupported.IPv6ULA`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IPV6_ULA: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.IPv6ULA");
/// `OperationUnsupported.IpNotInCbwp`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IP_NOT_IN_CBWP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.IpNotInCbwp");
/// `OperationUnsupported.IpType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_IP_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.IpType");
/// `OperationUnsupported.IPsecServer`, HTTP 400.
pub const OPERATION_UNSUPPORTED_I_PSEC_SERVER: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.IPsecServer");
/// `OperationUnsupported.ModifyBandwidth`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MODIFY_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ModifyBandwidth");
/// `OperationUnsupported.MoreThanOneVpnOrHavip`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MORE_THAN_ONE_VPN_OR_HAVIP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MoreThanOneVpnOrHavip");
/// `OperationUnsupported.MultiIp`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MULTI_IP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MultiIp");
/// `OperationUnsupported.MultiNatGateway`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MULTI_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MultiNatGateway");
/// `OperationUnsupported.MutipleIpv6Address`, HTTP 400.
pub const OPERATION_UNSUPPORTED_MUTIPLE_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.MutipleIpv6Address");
/// `OperationUnsupported.NatConvert`, HTTP 400.
pub const OPERATION_UNSUPPORTED_NAT_CONVERT: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.NatConvert");
/// `OperationUnsupported.NotSupportMultiFactorAuth`, HTTP 400.
pub const OPERATION_UNSUPPORTED_NOT_SUPPORT_MULTI_FACTOR_AUTH: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.NotSupportMultiFactorAuth");
/// `OperationUnsupported.OnlyOneIpv6GatewayInVpc`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ONLY_ONE_IPV6_GATEWAY_IN_VPC: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.OnlyOneIpv6GatewayInVpc");
/// `OperationUnsupported.OnlySupportNormalNetworkInterface`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ONLY_SUPPORT_NORMAL_NETWORK_INTERFACE: ErrorCode = ErrorCode::new(
    400,
    "OperationUnsupported.OnlySupportNormalNetworkInterface",
);
/// `OperationUnsupported.OnlyULA`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ONLY_ULA: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.OnlyULA");
/// `OperationUnsupported.PayByLcuNatModifySpec`, HTTP 404.
pub const OPERATION_UNSUPPORTED_PAY_BY_LCU_NAT_MODIFY_SPEC: ErrorCode =
    ErrorCode::new(404, "OperationUnsupported.PayByLcuNatModifySpec");
/// `OperationUnsupported.PrePaid`, HTTP 400.
pub const OPERATION_UNSUPPORTED_PRE_PAID: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.PrePaid");
/// `OperationUnsupported.PrePaidPyByLcu`, HTTP 400.
pub const OPERATION_UNSUPPORTED_PRE_PAID_PY_BY_LCU: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.PrePaidPyByLcu");
/// `OperationUnsupported.Qos`, HTTP 400.
pub const OPERATION_UNSUPPORTED_QOS: ErrorCode = ErrorCode::new(400, "OperationUnsupported.Qos");
/// `OperationUnsupported.Release95Instance`, HTTP 400.
pub const OPERATION_UNSUPPORTED_RELEASE95_INSTANCE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.Release95Instance");
/// `OperationUnsupported.ResourceGroupId`, HTTP 400.
pub const OPERATION_UNSUPPORTED_RESOURCE_GROUP_ID: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ResourceGroupId");
/// `OperationUnsupported.ResourceType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ResourceType");
/// `OperationUnsupported.RouterInterfaceExist`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ROUTER_INTERFACE_EXIST: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.RouterInterfaceExist");
/// `OperationUnsupported.ScopeInvalidRouteType`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SCOPE_INVALID_ROUTE_TYPE: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.ScopeInvalidRouteType");
/// `OperationUnsupported.SetDPD`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SET_DPD: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SetDPD");
/// `OperationUnsupported.SetMultiPconnBandwidth`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SET_MULTI_PCONN_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SetMultiPconnBandwidth");
/// `OperationUnsupported.SetNatTraversal`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SET_NAT_TRAVERSAL: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SetNatTraversal");
/// `OperationUnsupported.SkipConstruction`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SKIP_CONSTRUCTION: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SkipConstruction");
/// `OperationUnsupported.SpecifyIpOnIpv6Entry`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SPECIFY_IP_ON_IPV6_ENTRY: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SpecifyIpOnIpv6Entry");
/// `OperationUnsupported.SubRouteTableECMP`, HTTP 400.
pub const OPERATION_UNSUPPORTED_SUB_ROUTE_TABLE_ECMP: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.SubRouteTableECMP");
/// `OperationUnsupported.SystemRouteTable`, HTTP 404.
pub const OPERATION_UNSUPPORTED_SYSTEM_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(404, "OperationUnsupported.SystemRouteTable");
/// `OperationUnsupported.Type`, HTTP 400.
pub const OPERATION_UNSUPPORTED_TYPE: ErrorCode = ErrorCode::new(400, "OperationUnsupported.Type");
/// `OperationUnsupported.type`, HTTP 400.
pub const OPERATION_UNSUPPORTED_TYPE_400: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.type");
/// `OperationUnsupported.ULA`, HTTP 400.
pub const OPERATION_UNSUPPORTED_ULA: ErrorCode = ErrorCode::new(400, "OperationUnsupported.ULA");
/// `OperationUnsupported.VBRAttachedCen`, HTTP 400.
pub const OPERATION_UNSUPPORTED_VBR_ATTACHED_CEN: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.VBRAttachedCen");
/// `OperationUnsupported.VBRAttachedECR`, HTTP 400.
pub const OPERATION_UNSUPPORTED_VBR_ATTACHED_ECR: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.VBRAttachedECR");
/// `OperationUnsupported.VirtualBorderRouterEnableIPv6`, HTTP 400.
pub const OPERATION_UNSUPPORTED_VIRTUAL_BORDER_ROUTER_ENABLE_IPV6: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.VirtualBorderRouterEnableIPv6");
/// `OperationUnsupported.VpcAttachedCen`, HTTP 400.
pub const OPERATION_UNSUPPORTED_VPC_ATTACHED_CEN: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.VpcAttachedCen");
/// `OperationUnsupported.VpcMultiCidr`, HTTP 400.
pub const OPERATION_UNSUPPORTED_VPC_MULTI_CIDR: ErrorCode =
    ErrorCode::new(400, "OperationUnsupported.VpcMultiCidr");
/// `OppositeRouterInterfaceIsDeleted`, HTTP 400.
pub const OPPOSITE_ROUTER_INTERFACE_IS_DELETED: ErrorCode =
    ErrorCode::new(400, "OppositeRouterInterfaceIsDeleted");
/// `OptInRequired.FlowLog`, HTTP 400.
pub const OPT_IN_REQUIRED_FLOW_LOG: ErrorCode = ErrorCode::new(400, "OptInRequired.FlowLog");
/// `OptInRequired.PublicIpAddressPool`, HTTP 400.
pub const OPT_IN_REQUIRED_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "OptInRequired.PublicIpAddressPool");
/// `OptInRequired.TrafficMirror`, HTTP 400.
pub const OPT_IN_REQUIRED_TRAFFIC_MIRROR: ErrorCode =
    ErrorCode::new(400, "OptInRequired.TrafficMirror");
/// `ORDER.ERROR`, HTTP 400.
pub const ORDER_ERROR: ErrorCode = ErrorCode::new(400, "ORDER.ERROR");
/// `OrderError.BandwidthPackage`, HTTP 500.
pub const ORDER_ERROR_BANDWIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(500, "OrderError.BandwidthPackage");
/// `OrderError.BasicInfoUncompleted`, HTTP 400.
pub const ORDER_ERROR_BASIC_INFO_UNCOMPLETED: ErrorCode =
    ErrorCode::new(400, "OrderError.BasicInfoUncompleted");
/// `OrderError.EIP`, HTTP 400.
pub const ORDER_ERROR_EIP: ErrorCode = ErrorCode::new(400, "OrderError.EIP");
/// `OrderError.EIP`, HTTP 500.
pub const ORDER_ERROR_EIP_500: ErrorCode = ErrorCode::new(500, "OrderError.EIP");
/// `OrderError.NatGateway`, HTTP 500.
pub const ORDER_ERROR_NAT_GATEWAY: ErrorCode = ErrorCode::new(500, "OrderError.NatGateway");
/// `OrderError.NoAvailablePaymentMethod`, HTTP 400.
pub const ORDER_ERROR_NO_AVAILABLE_PAYMENT_METHOD: ErrorCode =
    ErrorCode::new(400, "OrderError.NoAvailablePaymentMethod");
/// `OrderFailed`, HTTP 400.
pub const ORDER_FAILED: ErrorCode = ErrorCode::new(400, "OrderFailed");
/// `OrderFailed.ConcurrentOperate`, HTTP 400.
pub const ORDER_FAILED_CONCURRENT_OPERATE: ErrorCode =
    ErrorCode::new(400, "OrderFailed.ConcurrentOperate");
/// `Order.NoRealNameAuthentication`, HTTP 400.
pub const ORDER_NO_REAL_NAME_AUTHENTICATION: ErrorCode =
    ErrorCode::new(400, "Order.NoRealNameAuthentication");
/// `ORDER.QUANTITY_INVALID`, HTTP 400.
pub const ORDER_QUANTITY_INVALID: ErrorCode = ErrorCode::new(400, "ORDER.QUANTITY_INVALID");
/// `ORDER.QUOTA_EXCEEDED`, HTTP 400.
pub const ORDER_QUOTA_EXCEEDED: ErrorCode = ErrorCode::new(400, "ORDER.QUOTA_EXCEEDED");
/// `ParameterEmpty.NetworkAclId`, HTTP 400.
pub const PARAMETER_EMPTY_NETWORK_ACL_ID: ErrorCode =
    ErrorCode::new(400, "ParameterEmpty.NetworkAclId");
/// `ParameterEmpty.RegionId`, HTTP 400.
pub const PARAMETER_EMPTY_REGION_ID: ErrorCode = ErrorCode::new(400, "ParameterEmpty.RegionId");
/// `ParameterEmpty.Resources`, HTTP 400.
pub const PARAMETER_EMPTY_RESOURCES: ErrorCode = ErrorCode::new(400, "ParameterEmpty.Resources");
/// `ParameterEmpty.SourceNetworkAclId`, HTTP 400.
pub const PARAMETER_EMPTY_SOURCE_NETWORK_ACL_ID: ErrorCode =
    ErrorCode::new(400, "ParameterEmpty.SourceNetworkAclId");
/// `ParameterEmpty.VpcId`, HTTP 400.
pub const PARAMETER_EMPTY_VPC_ID: ErrorCode = ErrorCode::new(400, "ParameterEmpty.VpcId");
/// `PARAMETER_ILLEGAL`, HTTP 400.
pub const PARAMETER_ILLEGAL: ErrorCode = ErrorCode::new(400, "PARAMETER_ILLEGAL");
/// `ParameterIllegal`, HTTP 400.
pub const PARAMETER_ILLEGAL_400: ErrorCode = ErrorCode::new(400, "ParameterIllegal");
/// `Parameter.Illegal`, HTTP 400.
pub const PARAMETER_ILLEGAL_400_2: ErrorCode = ErrorCode::new(400, "Parameter.Illegal");
/// `ParameterIllegal.Description`, HTTP 400.
pub const PARAMETER_ILLEGAL_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "ParameterIllegal.Description");
/// `ParameterIllegal.DestinationCidrIp`, HTTP 400.
pub const PARAMETER_ILLEGAL_DESTINATION_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "ParameterIllegal.DestinationCidrIp");
/// `ParameterIllegal.Name`, HTTP 400.
pub const PARAMETER_ILLEGAL_NAME: ErrorCode = ErrorCode::new(400, "ParameterIllegal.Name");
/// `ParameterIllegal.Policy`, HTTP 400.
pub const PARAMETER_ILLEGAL_POLICY: ErrorCode = ErrorCode::new(400, "ParameterIllegal.Policy");
/// `ParameterIllegal.Port`, HTTP 400.
pub const PARAMETER_ILLEGAL_PORT: ErrorCode = ErrorCode::new(400, "ParameterIllegal.Port");
/// `ParameterIllegal.Protocol`, HTTP 400.
pub const PARAMETER_ILLEGAL_PROTOCOL: ErrorCode = ErrorCode::new(400, "ParameterIllegal.Protocol");
/// `ParameterIllegal.ResourceType`, HTTP 400.
pub const PARAMETER_ILLEGAL_RESOURCE_TYPE: ErrorCode =
    ErrorCode::new(400, "ParameterIllegal.ResourceType");
/// `ParameterIllegal.SourceCidrIp`, HTTP 400.
pub const PARAMETER_ILLEGAL_SOURCE_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "ParameterIllegal.SourceCidrIp");
/// `ParameterInvalid`, HTTP 400.
pub const PARAMETER_INVALID: ErrorCode = ErrorCode::new(400, "ParameterInvalid");
/// `ParameterLengthIllegal.Description`, HTTP 400.
pub const PARAMETER_LENGTH_ILLEGAL_DESCRIPTION: ErrorCode =
    ErrorCode::new(400, "ParameterLengthIllegal.Description");
/// `ParameterLengthIllegal.Name`, HTTP 400.
pub const PARAMETER_LENGTH_ILLEGAL_NAME: ErrorCode =
    ErrorCode::new(400, "ParameterLengthIllegal.Name");
/// `ParameterMissing.AliUid`, HTTP 400.
pub const PARAMETER_MISSING_ALI_UID: ErrorCode = ErrorCode::new(400, "ParameterMissing.AliUid");
/// `ParameterMissing.Bid`, HTTP 400.
pub const PARAMETER_MISSING_BID: ErrorCode = ErrorCode::new(400, "ParameterMissing.Bid");
/// `ParameterMissing.DestinationCidrIp`, HTTP 400.
pub const PARAMETER_MISSING_DESTINATION_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "ParameterMissing.DestinationCidrIp");
/// `ParameterMissing.NetworkAclId`, HTTP 400.
pub const PARAMETER_MISSING_NETWORK_ACL_ID: ErrorCode =
    ErrorCode::new(400, "ParameterMissing.NetworkAclId");
/// `ParameterMissing.Policy`, HTTP 400.
pub const PARAMETER_MISSING_POLICY: ErrorCode = ErrorCode::new(400, "ParameterMissing.Policy");
/// `ParameterMissing.Port`, HTTP 400.
pub const PARAMETER_MISSING_PORT: ErrorCode = ErrorCode::new(400, "ParameterMissing.Port");
/// `ParameterMissing.Protocol`, HTTP 400.
pub const PARAMETER_MISSING_PROTOCOL: ErrorCode = ErrorCode::new(400, "ParameterMissing.Protocol");
/// `ParameterMissing.RegionId`, HTTP 400.
pub const PARAMETER_MISSING_REGION_ID: ErrorCode = ErrorCode::new(400, "ParameterMissing.RegionId");
/// `ParameterMissing.Resources`, HTTP 400.
pub const PARAMETER_MISSING_RESOURCES: ErrorCode =
    ErrorCode::new(400, "ParameterMissing.Resources");
/// `ParameterMissing.SourceCidrIp`, HTTP 400.
pub const PARAMETER_MISSING_SOURCE_CIDR_IP: ErrorCode =
    ErrorCode::new(400, "ParameterMissing.SourceCidrIp");
/// `ParameterMissing.SourceNetworkAclId`, HTTP 400.
pub const PARAMETER_MISSING_SOURCE_NETWORK_ACL_ID: ErrorCode =
    ErrorCode::new(400, "ParameterMissing.SourceNetworkAclId");
/// `ParameterMissing.VpcId`, HTTP 400.
pub const PARAMETER_MISSING_VPC_ID: ErrorCode = ErrorCode::new(400, "ParameterMissing.VpcId");
/// `PARAMETER_MUST_NOT_NULL`, HTTP 400.
pub const PARAMETER_MUST_NOT_NULL: ErrorCode = ErrorCode::new(400, "PARAMETER_MUST_NOT_NULL");
/// `param_error`, HTTP 400.
pub const PARAM_ERROR: ErrorCode = ErrorCode::new(400, "param_error");
/// `ParamExclusive.DisableIpv6AndIpv6CidrBlock`, HTTP 400.
pub const PARAM_EXCLUSIVE_DISABLE_IPV6_AND_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.DisableIpv6AndIpv6CidrBlock");
/// `ParamExclusive.EnableIpv6AndCidrBlock`, HTTP 400.
pub const PARAM_EXCLUSIVE_ENABLE_IPV6_AND_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.EnableIpv6AndCidrBlock");
/// `ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId`, HTTP 400.
pub const PARAM_EXCLUSIVE_IPV6_ADDRESS_ID_AND_IPV6_INTERNET_BANDWIDTH_ID: ErrorCode =
    ErrorCode::new(
        400,
        "ParamExclusive.Ipv6AddressIdAndIpv6InternetBandwidthId",
    );
/// `ParamExclusive.IpInstanceIdAndBandwidthPackageId`, HTTP 400.
pub const PARAM_EXCLUSIVE_IP_INSTANCE_ID_AND_BANDWIDTH_PACKAGE_ID: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.IpInstanceIdAndBandwidthPackageId");
/// `ParamExclusive.NextHopIdAndList`, HTTP 400.
pub const PARAM_EXCLUSIVE_NEXT_HOP_ID_AND_LIST: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.NextHopIdAndList");
/// `ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock`, HTTP 400.
pub const PARAM_EXCLUSIVE_ROUTE_ENTRY_ID_AND_ROUTE_TABLE_ID_OR_DEST_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(
        400,
        "ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock",
    );
/// `ParamExclusive.SecondaryCidrAndIpv6Cidr`, HTTP 400.
pub const PARAM_EXCLUSIVE_SECONDARY_CIDR_AND_IPV6_CIDR: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.SecondaryCidrAndIpv6Cidr");
/// `ParamExclusive.SslVpnServerIdAndSslVpnClientCertId`, HTTP 400.
pub const PARAM_EXCLUSIVE_SSL_VPN_SERVER_ID_AND_SSL_VPN_CLIENT_CERT_ID: ErrorCode =
    ErrorCode::new(400, "ParamExclusive.SslVpnServerIdAndSslVpnClientCertId");
/// `PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE`, HTTP 400.
pub const PAYFOR_CREDIT_PAY_INSUFFICIENT_BALANCE: ErrorCode =
    ErrorCode::new(400, "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE");
/// `PAY.INSUFFICIENT_BALANCE`, HTTP 400.
pub const PAY_INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "PAY.INSUFFICIENT_BALANCE");
/// `PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL`, HTTP 400.
pub const PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL: ErrorCode =
    ErrorCode::new(400, "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL");
/// `PayType.NotSupport`, HTTP 400.
pub const PAY_TYPE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "PayType.NotSupport");
/// `PconnContailsMoreThanOneAcrossCountVbr`, HTTP 400.
pub const PCONN_CONTAILS_MORE_THAN_ONE_ACROSS_COUNT_VBR: ErrorCode =
    ErrorCode::new(400, "PconnContailsMoreThanOneAcrossCountVbr");
/// `PconnContainsMoreThanOneVpconn`, HTTP 400.
pub const PCONN_CONTAINS_MORE_THAN_ONE_VPCONN: ErrorCode =
    ErrorCode::new(400, "PconnContainsMoreThanOneVpconn");
/// `PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR`, HTTP 400.
pub const PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR: ErrorCode =
    ErrorCode::new(400, "PHYSICAL_NOT_ALLOW_ASSOCIATE_VBR");
/// `PHYSICAL_NOT_ASSOCIATE_TO_VBR`, HTTP 400.
pub const PHYSICAL_NOT_ASSOCIATE_TO_VBR: ErrorCode =
    ErrorCode::new(400, "PHYSICAL_NOT_ASSOCIATE_TO_VBR");
/// `PricingCycle.NotSupport`, HTTP 400.
pub const PRICING_CYCLE_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "PricingCycle.NotSupport");
/// `ProjectNotExist`, HTTP 400.
pub const PROJECT_NOT_EXIST: ErrorCode = ErrorCode::new(400, "ProjectNotExist");
/// `ProjectOrLogstoreNotExist`, HTTP 400.
pub const PROJECT_OR_LOGSTORE_NOT_EXIST: ErrorCode =
    ErrorCode::new(400, "ProjectOrLogstoreNotExist");
/// `PURCHASE_QUANTITY_LIMIT`, HTTP 400.
pub const PURCHASE_QUANTITY_LIMIT: ErrorCode = ErrorCode::new(400, "PURCHASE_QUANTITY_LIMIT");
/// `QueryParameter.Illegal`, HTTP 400.
pub const QUERY_PARAMETER_ILLEGAL: ErrorCode = ErrorCode::new(400, "QueryParameter.Illegal");
/// `QueryVpnConnectionLog.NotFound`, HTTP 400.
pub const QUERY_VPN_CONNECTION_LOG_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "QueryVpnConnectionLog.NotFound");
/// `QuotaExceeded`, HTTP 400.
pub const QUOTA_EXCEEDED: ErrorCode = ErrorCode::new(400, "QuotaExceeded");
/// `QuotaExceeded.AttachVpcNumber`, HTTP 400.
pub const QUOTA_EXCEEDED_ATTACH_VPC_NUMBER: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.AttachVpcNumber");
/// `QuotaExceeded.BandwidthPackageIps`, HTTP 400.
pub const QUOTA_EXCEEDED_BANDWIDTH_PACKAGE_IPS: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.BandwidthPackageIps");
/// `QuotaExceeded.BfdSession`, HTTP 400.
pub const QUOTA_EXCEEDED_BFD_SESSION: ErrorCode = ErrorCode::new(400, "QuotaExceeded.BfdSession");
/// `QuotaExceeded.Bgp`, HTTP 400.
pub const QUOTA_EXCEEDED_BGP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Bgp");
/// `QuotaExceeded.BgpNetwork`, HTTP 400.
pub const QUOTA_EXCEEDED_BGP_NETWORK: ErrorCode = ErrorCode::new(400, "QuotaExceeded.BgpNetwork");
/// `QuotaExceeded.CbnGrantRules`, HTTP 404.
pub const QUOTA_EXCEEDED_CBN_GRANT_RULES: ErrorCode =
    ErrorCode::new(404, "QuotaExceeded.CbnGrantRules");
/// `QuotaExceeded.CidrReservationCount`, HTTP 400.
pub const QUOTA_EXCEEDED_CIDR_RESERVATION_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.CidrReservationCount");
/// `QuotaExceeded.CrossUserVBRPerUser`, HTTP 400.
pub const QUOTA_EXCEEDED_CROSS_USER_VBR_PER_USER: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.CrossUserVBRPerUser");
/// `QuotaExceeded.DomainNameServers`, HTTP 400.
pub const QUOTA_EXCEEDED_DOMAIN_NAME_SERVERS: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.DomainNameServers");
/// `QuotaExceeded.EcmpRouteEntryNextHopCount`, HTTP 400.
pub const QUOTA_EXCEEDED_ECMP_ROUTE_ENTRY_NEXT_HOP_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.EcmpRouteEntryNextHopCount");
/// `QuotaExceeded.Eip`, HTTP 400.
pub const QUOTA_EXCEEDED_EIP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Eip");
/// `QuotaExceeded.EipNumForModifyEipBondType`, HTTP 400.
pub const QUOTA_EXCEEDED_EIP_NUM_FOR_MODIFY_EIP_BOND_TYPE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.EipNumForModifyEipBondType");
/// `QuotaExceeded.FilterRelatedSession`, HTTP 400.
pub const QUOTA_EXCEEDED_FILTER_RELATED_SESSION: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.FilterRelatedSession");
/// `QuotaExceeded.FlowlogCount`, HTTP 400.
pub const QUOTA_EXCEEDED_FLOWLOG_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.FlowlogCount");
/// `QuotaExceeded.ForwardEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.ForwardEntry");
/// `QuotaExceeded.ForwardEntrySessionManytoOne`, HTTP 400.
pub const QUOTA_EXCEEDED_FORWARD_ENTRY_SESSION_MANYTO_ONE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.ForwardEntrySessionManytoOne");
/// `QuotaExceeded.freevbr`, HTTP 400.
pub const QUOTA_EXCEEDED_FREEVBR: ErrorCode = ErrorCode::new(400, "QuotaExceeded.freevbr");
/// `QuotaExceeded.freePconnPerAP`, HTTP 400.
pub const QUOTA_EXCEEDED_FREE_PCONN_PER_AP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.freePconnPerAP");
/// `QuotaExceeded.FullNatEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_FULL_NAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.FullNatEntry");
/// `QuotaExceeded.GatewayRouteTable`, HTTP 400.
pub const QUOTA_EXCEEDED_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.GatewayRouteTable");
/// `QuotaExceeded.GlobalAccelerationInstance`, HTTP 400.
pub const QUOTA_EXCEEDED_GLOBAL_ACCELERATION_INSTANCE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.GlobalAccelerationInstance");
/// `QuotaExceeded.GUAIpv6CidrBlock`, HTTP 400.
pub const QUOTA_EXCEEDED_GUA_IPV6_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.GUAIpv6CidrBlock");
/// `QuotaExceeded.HaVip`, HTTP 403.
pub const QUOTA_EXCEEDED_HA_VIP: ErrorCode = ErrorCode::new(403, "QuotaExceeded.HaVip");
/// `QuotaExceeded.HaVipBindInstance`, HTTP 404.
pub const QUOTA_EXCEEDED_HA_VIP_BIND_INSTANCE: ErrorCode =
    ErrorCode::new(404, "QuotaExceeded.HaVipBindInstance");
/// `QuotaExceeded.HaVipRouteEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_HA_VIP_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.HaVipRouteEntry");
/// `QuotaExceeded.Ipv6EgressRules`, HTTP 400.
pub const QUOTA_EXCEEDED_IPV6_EGRESS_RULES: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.Ipv6EgressRules");
/// `QuotaExceeded.LargeSpecEip`, HTTP 400.
pub const QUOTA_EXCEEDED_LARGE_SPEC_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.LargeSpecEip");
/// `QuotaExceeded.NatIp`, HTTP 400.
pub const QUOTA_EXCEEDED_NAT_IP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.NatIp");
/// `QuotaExceeded.NatIpCidr`, HTTP 400.
pub const QUOTA_EXCEEDED_NAT_IP_CIDR: ErrorCode = ErrorCode::new(400, "QuotaExceeded.NatIpCidr");
/// `QuotaExceeded.NetworkInterfaceRelatedSession`, HTTP 400.
pub const QUOTA_EXCEEDED_NETWORK_INTERFACE_RELATED_SESSION: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.NetworkInterfaceRelatedSession");
/// `QuotaExceeded.Nqa`, HTTP 400.
pub const QUOTA_EXCEEDED_NQA: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Nqa");
/// `QuotaExceeded.NumberOfEip`, HTTP 400.
pub const QUOTA_EXCEEDED_NUMBER_OF_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.NumberOfEip");
/// `QuotaExceeded.NumberOfTrafficEip`, HTTP 400.
pub const QUOTA_EXCEEDED_NUMBER_OF_TRAFFIC_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.NumberOfTrafficEip");
/// `QuotaExceeded.PBR`, HTTP 400.
pub const QUOTA_EXCEEDED_PBR: ErrorCode = ErrorCode::new(400, "QuotaExceeded.PBR");
/// `QuotaExceeded.PerAccessPoint`, HTTP 400.
pub const QUOTA_EXCEEDED_PER_ACCESS_POINT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PerAccessPoint");
/// `QuotaExceeded.PolicyBasedRoute`, HTTP 400.
pub const QUOTA_EXCEEDED_POLICY_BASED_ROUTE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PolicyBasedRoute");
/// `QuotaExceeded.PoolIpQuantity`, HTTP 400.
pub const QUOTA_EXCEEDED_POOL_IP_QUANTITY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PoolIpQuantity");
/// `QuotaExceeded.PrefixListCidrCount`, HTTP 400.
pub const QUOTA_EXCEEDED_PREFIX_LIST_CIDR_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PrefixListCidrCount");
/// `QuotaExceeded.PrefixListCount`, HTTP 400.
pub const QUOTA_EXCEEDED_PREFIX_LIST_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PrefixListCount");
/// `QuotaExceeded.PublicIpAddressPool`, HTTP 400.
pub const QUOTA_EXCEEDED_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.PublicIpAddressPool");
/// `QuotaExceeded.pConnPerAP`, HTTP 400.
pub const QUOTA_EXCEEDED_P_CONN_PER_AP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.pConnPerAP");
/// `QuotaExceeded.Qos`, HTTP 400.
pub const QUOTA_EXCEEDED_QOS: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Qos");
/// `QuotaExceeded.QosHighPriorityQueueCount`, HTTP 400.
pub const QUOTA_EXCEEDED_QOS_HIGH_PRIORITY_QUEUE_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.QosHighPriorityQueueCount");
/// `QuotaExceeded.QosMediumPriorityQueueBandwidthPercent`, HTTP 400.
pub const QUOTA_EXCEEDED_QOS_MEDIUM_PRIORITY_QUEUE_BANDWIDTH_PERCENT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.QosMediumPriorityQueueBandwidthPercent");
/// `QuotaExceeded.QosMediumPriorityQueueCount`, HTTP 400.
pub const QUOTA_EXCEEDED_QOS_MEDIUM_PRIORITY_QUEUE_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.QosMediumPriorityQueueCount");
/// `QuotaExceeded.QosRuleCount`, HTTP 400.
pub const QUOTA_EXCEEDED_QOS_RULE_COUNT: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.QosRuleCount");
/// `QuotaExceeded.RegionDhcpOptionsSet`, HTTP 400.
pub const QUOTA_EXCEEDED_REGION_DHCP_OPTIONS_SET: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.RegionDhcpOptionsSet");
/// `QuotaExceeded.RouteTable`, HTTP 400.
pub const QUOTA_EXCEEDED_ROUTE_TABLE: ErrorCode = ErrorCode::new(400, "QuotaExceeded.RouteTable");
/// `QuotaExceeded.SameAccountVBRPerPconn`, HTTP 400.
pub const QUOTA_EXCEEDED_SAME_ACCOUNT_VBR_PER_PCONN: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.SameAccountVBRPerPconn");
/// `QuotaExceeded.SessionNum`, HTTP 400.
pub const QUOTA_EXCEEDED_SESSION_NUM: ErrorCode = ErrorCode::new(400, "QuotaExceeded.SessionNum");
/// `QuotaExceeded.SlbRelatedSession`, HTTP 400.
pub const QUOTA_EXCEEDED_SLB_RELATED_SESSION: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.SlbRelatedSession");
/// `QuotaExceeded.SnatEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_SNAT_ENTRY: ErrorCode = ErrorCode::new(400, "QuotaExceeded.SnatEntry");
/// `QuotaExceeded.SnatIp`, HTTP 400.
pub const QUOTA_EXCEEDED_SNAT_IP: ErrorCode = ErrorCode::new(400, "QuotaExceeded.SnatIp");
/// `QuotaExceeded.SourceNumPerSession`, HTTP 400.
pub const QUOTA_EXCEEDED_SOURCE_NUM_PER_SESSION: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.SourceNumPerSession");
/// `QuotaExceeded.SourceNumPerTarget`, HTTP 400.
pub const QUOTA_EXCEEDED_SOURCE_NUM_PER_TARGET: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.SourceNumPerTarget");
/// `QuotaExceeded.TagNum`, HTTP 400.
pub const QUOTA_EXCEEDED_TAG_NUM: ErrorCode = ErrorCode::new(400, "QuotaExceeded.TagNum");
/// `QuotaExceeded.TrafficMirrorFilter`, HTTP 400.
pub const QUOTA_EXCEEDED_TRAFFIC_MIRROR_FILTER: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.TrafficMirrorFilter");
/// `QuotaExceeded.TrafficMirrorRulesPerFilter`, HTTP 400.
pub const QUOTA_EXCEEDED_TRAFFIC_MIRROR_RULES_PER_FILTER: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.TrafficMirrorRulesPerFilter");
/// `QuotaExceeded.vbrPerpConn`, HTTP 400.
pub const QUOTA_EXCEEDED_VBR_PERP_CONN: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.vbrPerpConn");
/// `QuotaExceeded.VbrPerAccessDevice`, HTTP 400.
pub const QUOTA_EXCEEDED_VBR_PER_ACCESS_DEVICE: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VbrPerAccessDevice");
/// `QuotaExceeded.VbrPerPconnPortSpec`, HTTP 400.
pub const QUOTA_EXCEEDED_VBR_PER_PCONN_PORT_SPEC: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VbrPerPconnPortSpec");
/// `QuotaExceeded.VirtualBorderRouterBandwidth`, HTTP 400.
pub const QUOTA_EXCEEDED_VIRTUAL_BORDER_ROUTER_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VirtualBorderRouterBandwidth");
/// `QuotaExceeded.Vpc`, HTTP 400.
pub const QUOTA_EXCEEDED_VPC: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Vpc");
/// `QuotaExceeded.VPCONN`, HTTP 400.
pub const QUOTA_EXCEEDED_VPCONN: ErrorCode = ErrorCode::new(400, "QuotaExceeded.VPCONN");
/// `QuotaExceeded.VpcMultiCidr`, HTTP 400.
pub const QUOTA_EXCEEDED_VPC_MULTI_CIDR: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VpcMultiCidr");
/// `QuotaExceeded.VpcRouteEntryNum`, HTTP 400.
pub const QUOTA_EXCEEDED_VPC_ROUTE_ENTRY_NUM: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VpcRouteEntryNum");
/// `QuotaExceeded.VpnRouteEntry`, HTTP 400.
pub const QUOTA_EXCEEDED_VPN_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VpnRouteEntry");
/// `QuotaExceeded.VSwitch`, HTTP 400.
pub const QUOTA_EXCEEDED_V_SWITCH: ErrorCode = ErrorCode::new(400, "QuotaExceeded.VSwitch");
/// `QuotaExceeded.VSwitchCidrReservationMask`, HTTP 400.
pub const QUOTA_EXCEEDED_V_SWITCH_CIDR_RESERVATION_MASK: ErrorCode =
    ErrorCode::new(400, "QuotaExceeded.VSwitchCidrReservationMask");
/// `QuotaExceed.MultiBindedEip`, HTTP 400.
pub const QUOTA_EXCEED_MULTI_BINDED_EIP: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.MultiBindedEip");
/// `QuotaExceed.NetworkAcl`, HTTP 400.
pub const QUOTA_EXCEED_NETWORK_ACL: ErrorCode = ErrorCode::new(400, "QuotaExceed.NetworkAcl");
/// `QuotaExceed.NetworkAclEntry`, HTTP 400.
pub const QUOTA_EXCEED_NETWORK_ACL_ENTRY: ErrorCode =
    ErrorCode::new(400, "QuotaExceed.NetworkAclEntry");
/// `ReferredByRouteEntry.RouterInterface`, HTTP 400.
pub const REFERRED_BY_ROUTE_ENTRY_ROUTER_INTERFACE: ErrorCode =
    ErrorCode::new(400, "ReferredByRouteEntry.RouterInterface");
/// `Region.NotSupport`, HTTP 400.
pub const REGION_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Region.NotSupport");
/// `ReserveIpFail`, HTTP 400.
pub const RESERVE_IP_FAIL: ErrorCode = ErrorCode::new(400, "ReserveIpFail");
/// `ResourceAlreadyAssociated.GatewayRouteTable`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.GatewayRouteTable");
/// `ResourceAlreadyAssociated.Ipv4Gateway`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.Ipv4Gateway");
/// `ResourceAlreadyAssociated.IpAddress`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.IpAddress");
/// `ResourceAlreadyAssociated.PconnQos`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_PCONN_QOS: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.PconnQos");
/// `ResourceAlreadyAssociated.PrefixList`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.PrefixList");
/// `ResourceAlreadyAssociated.RouteTable`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.RouteTable");
/// `ResourceAlreadyAssociated.TrafficMirrorSource`, HTTP 400.
pub const RESOURCE_ALREADY_ASSOCIATED_TRAFFIC_MIRROR_SOURCE: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyAssociated.TrafficMirrorSource");
/// `ResourceAlreadyExist.Association`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_ASSOCIATION: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.Association");
/// `ResourceAlreadyExist.FullNatEntry`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_FULL_NAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.FullNatEntry");
/// `ResourceAlreadyExist.GatewayEndpoint`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_GATEWAY_ENDPOINT: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.GatewayEndpoint");
/// `ResourceAlreadyExist.NatIp`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_NAT_IP: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.NatIp");
/// `ResourceAlreadyExist.NatIpCidr`, HTTP 400.
pub const RESOURCE_ALREADY_EXIST_NAT_IP_CIDR: ErrorCode =
    ErrorCode::new(400, "ResourceAlreadyExist.NatIpCidr");
/// `ResourceInUse.CidrBlock`, HTTP 400.
pub const RESOURCE_IN_USE_CIDR_BLOCK: ErrorCode = ErrorCode::new(400, "ResourceInUse.CidrBlock");
/// `ResourceInUse.PublicIpAddressPool`, HTTP 400.
pub const RESOURCE_IN_USE_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "ResourceInUse.PublicIpAddressPool");
/// `ResourceNotAssociated`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED: ErrorCode = ErrorCode::new(400, "ResourceNotAssociated");
/// `ResourceNotAssociated.Cen`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_CEN: ErrorCode = ErrorCode::new(400, "ResourceNotAssociated.Cen");
/// `ResourceNotAssociated.Ecr`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_ECR: ErrorCode = ErrorCode::new(400, "ResourceNotAssociated.Ecr");
/// `ResourceNotAssociated.TrafficMirrorSource`, HTTP 400.
pub const RESOURCE_NOT_ASSOCIATED_TRAFFIC_MIRROR_SOURCE: ErrorCode =
    ErrorCode::new(400, "ResourceNotAssociated.TrafficMirrorSource");
/// `ResourceNotAvailable`, HTTP 400.
pub const RESOURCE_NOT_AVAILABLE: ErrorCode = ErrorCode::new(400, "ResourceNotAvailable");
/// `ResourceNotAvailable.Vpc`, HTTP 400.
pub const RESOURCE_NOT_AVAILABLE_VPC: ErrorCode = ErrorCode::new(400, "ResourceNotAvailable.Vpc");
/// `ResourceNotEnough.Bandwidth`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_BANDWIDTH: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.Bandwidth");
/// `ResourceNotEnough.CommonBandWidthPackage`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_COMMON_BAND_WIDTH_PACKAGE: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.CommonBandWidthPackage");
/// `ResourceNotEnough.Ipv6Cidr`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_IPV6_CIDR: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.Ipv6Cidr");
/// `ResourceNotEnough.NatIp`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_NAT_IP: ErrorCode = ErrorCode::new(400, "ResourceNotEnough.NatIp");
/// `ResourceNotEnough.PublicIpAddressPool`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.PublicIpAddressPool");
/// `ResourceNotEnough.SwitchAvailableIps`, HTTP 400.
pub const RESOURCE_NOT_ENOUGH_SWITCH_AVAILABLE_IPS: ErrorCode =
    ErrorCode::new(400, "ResourceNotEnough.SwitchAvailableIps");
/// `ResourceNotFound`, HTTP 400.
pub const RESOURCE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "ResourceNotFound");
/// `ResourceNotFound.Association`, HTTP 400.
pub const RESOURCE_NOT_FOUND_ASSOCIATION: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.Association");
/// `ResourceNotFound.Cen`, HTTP 400.
pub const RESOURCE_NOT_FOUND_CEN: ErrorCode = ErrorCode::new(400, "ResourceNotFound.Cen");
/// `ResourceNotFound.CidrBlock`, HTTP 400.
pub const RESOURCE_NOT_FOUND_CIDR_BLOCK: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.CidrBlock");
/// `ResourceNotFound.CidrReservation`, HTTP 400.
pub const RESOURCE_NOT_FOUND_CIDR_RESERVATION: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.CidrReservation");
/// `ResourceNotFound.CidrReservation`, HTTP 404.
pub const RESOURCE_NOT_FOUND_CIDR_RESERVATION_404: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.CidrReservation");
/// `ResourceNotFound.EcsInstance`, HTTP 400.
pub const RESOURCE_NOT_FOUND_ECS_INSTANCE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.EcsInstance");
/// `ResourceNotFound.EndpointServiceId`, HTTP 400.
pub const RESOURCE_NOT_FOUND_ENDPOINT_SERVICE_ID: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.EndpointServiceId");
/// `ResourceNotFound.ForwardEntry`, HTTP 404.
pub const RESOURCE_NOT_FOUND_FORWARD_ENTRY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.ForwardEntry");
/// `ResourceNotFound.FullNatEntry`, HTTP 400.
pub const RESOURCE_NOT_FOUND_FULL_NAT_ENTRY: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.FullNatEntry");
/// `ResourceNotFound.FullNatTable`, HTTP 400.
pub const RESOURCE_NOT_FOUND_FULL_NAT_TABLE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.FullNatTable");
/// `ResourceNotFound.FullNatTableId`, HTTP 400.
pub const RESOURCE_NOT_FOUND_FULL_NAT_TABLE_ID: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.FullNatTableId");
/// `ResourceNotFound.GatewayEndpoint`, HTTP 400.
pub const RESOURCE_NOT_FOUND_GATEWAY_ENDPOINT: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.GatewayEndpoint");
/// `ResourceNotFound.GatewayRouteTable`, HTTP 400.
pub const RESOURCE_NOT_FOUND_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.GatewayRouteTable");
/// `ResourceNotFound.Instance`, HTTP 400.
pub const RESOURCE_NOT_FOUND_INSTANCE: ErrorCode = ErrorCode::new(400, "ResourceNotFound.Instance");
/// `ResourceNotFound.Ip`, HTTP 400.
pub const RESOURCE_NOT_FOUND_IP: ErrorCode = ErrorCode::new(400, "ResourceNotFound.Ip");
/// `ResourceNotFound.IpamPool`, HTTP 404.
pub const RESOURCE_NOT_FOUND_IPAM_POOL: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.IpamPool");
/// `ResourceNotFound.Ipv4Gateway`, HTTP 400.
pub const RESOURCE_NOT_FOUND_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.Ipv4Gateway");
/// `ResourceNotFound.Ipv6Address`, HTTP 404.
pub const RESOURCE_NOT_FOUND_IPV6_ADDRESS: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.Ipv6Address");
/// `ResourceNotFound.Ipv6EgressOnlyRule`, HTTP 404.
pub const RESOURCE_NOT_FOUND_IPV6_EGRESS_ONLY_RULE: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.Ipv6EgressOnlyRule");
/// `ResourceNotFound.Ipv6InstanceId`, HTTP 404.
pub const RESOURCE_NOT_FOUND_IPV6_INSTANCE_ID: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.Ipv6InstanceId");
/// `ResourceNotFound.NatGateway`, HTTP 404.
pub const RESOURCE_NOT_FOUND_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.NatGateway");
/// `ResourceNotFound.NatGateway`, HTTP 400.
pub const RESOURCE_NOT_FOUND_NAT_GATEWAY_400: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.NatGateway");
/// `ResourceNotFound.NatIp`, HTTP 404.
pub const RESOURCE_NOT_FOUND_NAT_IP: ErrorCode = ErrorCode::new(404, "ResourceNotFound.NatIp");
/// `ResourceNotFound.NatIp`, HTTP 400.
pub const RESOURCE_NOT_FOUND_NAT_IP_400: ErrorCode = ErrorCode::new(400, "ResourceNotFound.NatIp");
/// `ResourceNotFound.NatIpCidr`, HTTP 400.
pub const RESOURCE_NOT_FOUND_NAT_IP_CIDR: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.NatIpCidr");
/// `ResourceNotFound.NatIpCidr`, HTTP 404.
pub const RESOURCE_NOT_FOUND_NAT_IP_CIDR_404: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.NatIpCidr");
/// `ResourceNotFound.NetworkInterface`, HTTP 400.
pub const RESOURCE_NOT_FOUND_NETWORK_INTERFACE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.NetworkInterface");
/// `ResourceNotFound.NetworkInterfaceId`, HTTP 400.
pub const RESOURCE_NOT_FOUND_NETWORK_INTERFACE_ID: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.NetworkInterfaceId");
/// `ResourceNotFound.PhysicalConnectionId`, HTTP 400.
pub const RESOURCE_NOT_FOUND_PHYSICAL_CONNECTION_ID: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.PhysicalConnectionId");
/// `ResourceNotFound.PrefixList`, HTTP 400.
pub const RESOURCE_NOT_FOUND_PREFIX_LIST: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.PrefixList");
/// `ResourceNotFound.PublicIpAddressPool`, HTTP 400.
pub const RESOURCE_NOT_FOUND_PUBLIC_IP_ADDRESS_POOL: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.PublicIpAddressPool");
/// `ResourceNotFound.RouteEntry`, HTTP 400.
pub const RESOURCE_NOT_FOUND_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.RouteEntry");
/// `ResourceNotFound.RouteTable`, HTTP 400.
pub const RESOURCE_NOT_FOUND_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.RouteTable");
/// `ResourceNotFound.ServiceName`, HTTP 400.
pub const RESOURCE_NOT_FOUND_SERVICE_NAME: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.ServiceName");
/// `ResourceNotFound.Slb`, HTTP 400.
pub const RESOURCE_NOT_FOUND_SLB: ErrorCode = ErrorCode::new(400, "ResourceNotFound.Slb");
/// `ResourceNotFound.SnatEntry`, HTTP 404.
pub const RESOURCE_NOT_FOUND_SNAT_ENTRY: ErrorCode =
    ErrorCode::new(404, "ResourceNotFound.SnatEntry");
/// `ResourceNotFound.SnatEntry`, HTTP 400.
pub const RESOURCE_NOT_FOUND_SNAT_ENTRY_400: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.SnatEntry");
/// `ResourceNotFound.TargetInstance`, HTTP 400.
pub const RESOURCE_NOT_FOUND_TARGET_INSTANCE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.TargetInstance");
/// `ResourceNotFound.TrafficMirrorFilter`, HTTP 400.
pub const RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_FILTER: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.TrafficMirrorFilter");
/// `ResourceNotFound.TrafficMirrorRule`, HTTP 400.
pub const RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_RULE: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.TrafficMirrorRule");
/// `ResourceNotFound.TrafficMirrorSession`, HTTP 400.
pub const RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_SESSION: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.TrafficMirrorSession");
/// `ResourceNotFound.Vbr`, HTTP 404.
pub const RESOURCE_NOT_FOUND_VBR: ErrorCode = ErrorCode::new(404, "ResourceNotFound.Vbr");
/// `ResourceNotFound.VbrHa`, HTTP 404.
pub const RESOURCE_NOT_FOUND_VBR_HA: ErrorCode = ErrorCode::new(404, "ResourceNotFound.VbrHa");
/// `ResourceNotFound.VPC`, HTTP 404.
pub const RESOURCE_NOT_FOUND_VPC: ErrorCode = ErrorCode::new(404, "ResourceNotFound.VPC");
/// `ResourceNotFound.VpcId`, HTTP 400.
pub const RESOURCE_NOT_FOUND_VPC_ID: ErrorCode = ErrorCode::new(400, "ResourceNotFound.VpcId");
/// `ResourceNotFound.VpcPeer`, HTTP 400.
pub const RESOURCE_NOT_FOUND_VPC_PEER: ErrorCode = ErrorCode::new(400, "ResourceNotFound.VpcPeer");
/// `ResourceNotFound.VSwitch`, HTTP 404.
pub const RESOURCE_NOT_FOUND_V_SWITCH: ErrorCode = ErrorCode::new(404, "ResourceNotFound.VSwitch");
/// `ResourceNotFound.VSwitch`, HTTP 400.
pub const RESOURCE_NOT_FOUND_V_SWITCH_400: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.VSwitch");
/// `ResourceNotFound.VSwitchId`, HTTP 400.
pub const RESOURCE_NOT_FOUND_V_SWITCH_ID: ErrorCode =
    ErrorCode::new(400, "ResourceNotFound.VSwitchId");
/// `ResourceNotInResourceGroup`, HTTP 400.
pub const RESOURCE_NOT_IN_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "ResourceNotInResourceGroup");
/// `Resource.PbrRouteQuotaFull`, HTTP 400.
pub const RESOURCE_PBR_ROUTE_QUOTA_FULL: ErrorCode =
    ErrorCode::new(400, "Resource.PbrRouteQuotaFull");
/// `ResourceQueryError`, HTTP 400.
pub const RESOURCE_QUERY_ERROR: ErrorCode = ErrorCode::new(400, "ResourceQueryError");
/// `Resource.QuotaFull`, HTTP 400.
pub const RESOURCE_QUOTA_FULL: ErrorCode = ErrorCode::new(400, "Resource.QuotaFull");
/// `ResourceStatus.Error`, HTTP 400.
pub const RESOURCE_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "ResourceStatus.Error");
/// `ResourceType.Unknown`, HTTP 400.
pub const RESOURCE_TYPE_UNKNOWN: ErrorCode = ErrorCode::new(400, "ResourceType.Unknown");
/// `RI_CREATE_ONE_LIMIT_BY_SYNC`, HTTP 400.
pub const RI_CREATE_ONE_LIMIT_BY_SYNC: ErrorCode =
    ErrorCode::new(400, "RI_CREATE_ONE_LIMIT_BY_SYNC");
/// `RouterEntryConflict.Duplicated`, HTTP 400.
pub const ROUTER_ENTRY_CONFLICT_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "RouterEntryConflict.Duplicated");
/// `ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY`, HTTP 400.
pub const ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY: ErrorCode =
    ErrorCode::new(400, "ROUTER_INTERFACE_REFERED_BY_ROUTEENTRY");
/// `RouterInterfaceReferredByRouteEntry`, HTTP 400.
pub const ROUTER_INTERFACE_REFERRED_BY_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "RouterInterfaceReferredByRouteEntry");
/// `RouteConflict.AlreadyExist`, HTTP 400.
pub const ROUTE_CONFLICT_ALREADY_EXIST: ErrorCode =
    ErrorCode::new(400, "RouteConflict.AlreadyExist");
/// `RuleExist`, HTTP 400.
pub const RULE_EXIST: ErrorCode = ErrorCode::new(400, "RuleExist");
/// `%s`, HTTP 400.
pub const S: ErrorCode = ErrorCode::new(400, "%s");
/// `SecurityGroup.NotExist`, HTTP 400.
pub const SECURITY_GROUP_NOT_EXIST: ErrorCode = ErrorCode::new(400, "SecurityGroup.NotExist");
/// `SecurityGroupType.NotSupported`, HTTP 400.
pub const SECURITY_GROUP_TYPE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "SecurityGroupType.NotSupported");
/// `ServerRegion.Invalid`, HTTP 400.
pub const SERVER_REGION_INVALID: ErrorCode = ErrorCode::new(400, "ServerRegion.Invalid");
/// `ServiceUnavailable`, HTTP 503.
pub const SERVICE_UNAVAILABLE: ErrorCode = ErrorCode::new(503, "ServiceUnavailable");
/// `ServiceUnavailable`, HTTP 400.
pub const SERVICE_UNAVAILABLE_400: ErrorCode = ErrorCode::new(400, "ServiceUnavailable");
/// `SizeLimitExceeded.ResourceId`, HTTP 400.
pub const SIZE_LIMIT_EXCEEDED_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "SizeLimitExceeded.ResourceId");
/// `SizeLimitExceeded.TagNum`, HTTP 400.
pub const SIZE_LIMIT_EXCEEDED_TAG_NUM: ErrorCode = ErrorCode::new(400, "SizeLimitExceeded.TagNum");
/// `SNAT_IP_POOL_COUNT_TOO_MANY`, HTTP 400.
pub const SNAT_IP_POOL_COUNT_TOO_MANY: ErrorCode =
    ErrorCode::new(400, "SNAT_IP_POOL_COUNT_TOO_MANY");
/// `SourceProjectNotExist`, HTTP 400.
pub const SOURCE_PROJECT_NOT_EXIST: ErrorCode = ErrorCode::new(400, "SourceProjectNotExist");
/// `Spec.NotSupport`, HTTP 400.
pub const SPEC_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Spec.NotSupport");
/// `SslVpnClientCreateTimes.ReachLimits`, HTTP 400.
pub const SSL_VPN_CLIENT_CREATE_TIMES_REACH_LIMITS: ErrorCode =
    ErrorCode::new(400, "SslVpnClientCreateTimes.ReachLimits");
/// `SslVpnIDaaS2.NotSupport`, HTTP 400.
pub const SSL_VPN_I_DAA_S2_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "SslVpnIDaaS2.NotSupport");
/// `SslVpnServer.AddRouteError`, HTTP 400.
pub const SSL_VPN_SERVER_ADD_ROUTE_ERROR: ErrorCode =
    ErrorCode::new(400, "SslVpnServer.AddRouteError");
/// `SslVpnServer.AlreadyExist`, HTTP 400.
pub const SSL_VPN_SERVER_ALREADY_EXIST: ErrorCode =
    ErrorCode::new(400, "SslVpnServer.AlreadyExist");
/// `SslVpnServerPort.Illegal`, HTTP 400.
pub const SSL_VPN_SERVER_PORT_ILLEGAL: ErrorCode = ErrorCode::new(400, "SslVpnServerPort.Illegal");
/// `Status.NotSupport`, HTTP 400.
pub const STATUS_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Status.NotSupport");
/// `SystemBusy`, HTTP 500.
pub const SYSTEM_BUSY: ErrorCode = ErrorCode::new(500, "SystemBusy");
/// `SystemBusy`, HTTP 400.
pub const SYSTEM_BUSY_400: ErrorCode = ErrorCode::new(400, "SystemBusy");
/// `System.Error`, HTTP 500.
pub const SYSTEM_ERROR: ErrorCode = ErrorCode::new(500, "System.Error");
/// `SystemQuotaConstraint.Filter.Key`, HTTP 400.
pub const SYSTEM_QUOTA_CONSTRAINT_FILTER_KEY: ErrorCode =
    ErrorCode::new(400, "SystemQuotaConstraint.Filter.Key");
/// `SystemQuotaConstraint.Filter.Value`, HTTP 400.
pub const SYSTEM_QUOTA_CONSTRAINT_FILTER_VALUE: ErrorCode =
    ErrorCode::new(400, "SystemQuotaConstraint.Filter.Value");
/// `SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR`, HTTP 400.
pub const SYSTEM_SALE_VALIDATE_UNEXPECTED_ERROR: ErrorCode =
    ErrorCode::new(400, "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR");
/// `System.ServiceBusy`, HTTP 400.
pub const SYSTEM_SERVICE_BUSY: ErrorCode = ErrorCode::new(400, "System.ServiceBusy");
/// `SYSTEM.UNKNOWN.ERROR`, HTTP 400.
pub const SYSTEM_UNKNOWN_ERROR: ErrorCode = ErrorCode::new(400, "SYSTEM.UNKNOWN.ERROR");
/// `%s`, HTTP 404.
pub const S_404: ErrorCode = ErrorCode::new(404, "%s");
/// `TaskConflict`, HTTP 400.
pub const TASK_CONFLICT: ErrorCode = ErrorCode::new(400, "TaskConflict");
/// `TaskConflict.AssociateGlobalAccelerationInstance`, HTTP 400.
pub const TASK_CONFLICT_ASSOCIATE_GLOBAL_ACCELERATION_INSTANCE: ErrorCode =
    ErrorCode::new(400, "TaskConflict.AssociateGlobalAccelerationInstance");
/// `TOKEN_PROCESSING`, HTTP 400.
pub const TOKEN_PROCESSING: ErrorCode = ErrorCode::new(400, "TOKEN_PROCESSING");
/// `TokenVerfiy.Failed`, HTTP 400.
pub const TOKEN_VERFIY_FAILED: ErrorCode = ErrorCode::new(400, "TokenVerfiy.Failed");
/// `Trade_Sync_Create_Sub_ERROR`, HTTP 400.
pub const TRADE_SYNC_CREATE_SUB_ERROR: ErrorCode =
    ErrorCode::new(400, "Trade_Sync_Create_Sub_ERROR");
/// `Unauthorized`, HTTP 400.
pub const UNAUTHORIZED: ErrorCode = ErrorCode::new(400, "Unauthorized");
/// `Unavailable.Ipv6Cidr`, HTTP 400.
pub const UNAVAILABLE_IPV6_CIDR: ErrorCode = ErrorCode::new(400, "Unavailable.Ipv6Cidr");
/// `UnnecessarySslConnection`, HTTP 400.
pub const UNNECESSARY_SSL_CONNECTION: ErrorCode = ErrorCode::new(400, "UnnecessarySslConnection");
/// `UnsupportedFeature.AllocateEipAddressWithZone`, HTTP 400.
pub const UNSUPPORTED_FEATURE_ALLOCATE_EIP_ADDRESS_WITH_ZONE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.AllocateEipAddressWithZone");
/// `UnsupportedFeature.CloudBoxHaVip`, HTTP 400.
pub const UNSUPPORTED_FEATURE_CLOUD_BOX_HA_VIP: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.CloudBoxHaVip");
/// `UnsupportedFeature.CloudBoxIpv6`, HTTP 400.
pub const UNSUPPORTED_FEATURE_CLOUD_BOX_IPV6: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.CloudBoxIpv6");
/// `UnsupportedFeature.CreatePrefixListEcmpRouteEntry`, HTTP 400.
pub const UNSUPPORTED_FEATURE_CREATE_PREFIX_LIST_ECMP_ROUTE_ENTRY: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.CreatePrefixListEcmpRouteEntry");
/// `UnsupportedFeature.EipBindIpAddress`, HTTP 400.
pub const UNSUPPORTED_FEATURE_EIP_BIND_IP_ADDRESS: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.EipBindIpAddress");
/// `UnsupportedFeature.EipBindPrefixIp`, HTTP 400.
pub const UNSUPPORTED_FEATURE_EIP_BIND_PREFIX_IP: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.EipBindPrefixIp");
/// `UnsupportedFeature.EnableSessionLog`, HTTP 400.
pub const UNSUPPORTED_FEATURE_ENABLE_SESSION_LOG: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.EnableSessionLog");
/// `UnsupportedFeature.GatewayEndpoint`, HTTP 400.
pub const UNSUPPORTED_FEATURE_GATEWAY_ENDPOINT: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.GatewayEndpoint");
/// `UnsupportedFeature.Geneve`, HTTP 400.
pub const UNSUPPORTED_FEATURE_GENEVE: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.Geneve");
/// `UnsupportedFeature.IcmpReplyEnabled`, HTTP 400.
pub const UNSUPPORTED_FEATURE_ICMP_REPLY_ENABLED: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.IcmpReplyEnabled");
/// `UnsupportedFeature.IndirectConvertForFwNat`, HTTP 400.
pub const UNSUPPORTED_FEATURE_INDIRECT_CONVERT_FOR_FW_NAT: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.IndirectConvertForFwNat");
/// `UnsupportedFeature.IndirectConvertForVpcNat`, HTTP 400.
pub const UNSUPPORTED_FEATURE_INDIRECT_CONVERT_FOR_VPC_NAT: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.IndirectConvertForVpcNat");
/// `UnsupportedFeature.InternetChargeType`, HTTP 400.
pub const UNSUPPORTED_FEATURE_INTERNET_CHARGE_TYPE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.InternetChargeType");
/// `UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address`, HTTP 400.
pub const UNSUPPORTED_FEATURE_INTERNET_CHARGE_TYPE_ON_FREE_IPV6_ADDRESS: ErrorCode = ErrorCode::new(
    400,
    "UnsupportedFeature.InternetChargeTypeOnFreeIpv6Address",
);
/// `UnsupportedFeature.InternetChargeTypeOnStaticIsp`, HTTP 400.
pub const UNSUPPORTED_FEATURE_INTERNET_CHARGE_TYPE_ON_STATIC_ISP: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.InternetChargeTypeOnStaticIsp");
/// `UnsupportedFeature.Ipam`, HTTP 400.
pub const UNSUPPORTED_FEATURE_IPAM: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.Ipam");
/// `UnsupportedFeature.IPAM`, HTTP 400.
pub const UNSUPPORTED_FEATURE_IPAM_400: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.IPAM");
/// `UnsupportedFeature.Ipv4Gateway`, HTTP 400.
pub const UNSUPPORTED_FEATURE_IPV4_GATEWAY: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.Ipv4Gateway");
/// `UnsupportedFeature.Ipv6GatewayRouteTable`, HTTP 400.
pub const UNSUPPORTED_FEATURE_IPV6_GATEWAY_ROUTE_TABLE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.Ipv6GatewayRouteTable");
/// `UnsupportedFeature.Ipv6Isp`, HTTP 400.
pub const UNSUPPORTED_FEATURE_IPV6_ISP: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.Ipv6Isp");
/// `UnsupportedFeature.IpVersion`, HTTP 400.
pub const UNSUPPORTED_FEATURE_IP_VERSION: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.IpVersion");
/// `UnsupportedFeature.Isp`, HTTP 400.
pub const UNSUPPORTED_FEATURE_ISP: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.Isp");
/// `UnsupportedFeature.ModifyRouteEntryNextHop`, HTTP 400.
pub const UNSUPPORTED_FEATURE_MODIFY_ROUTE_ENTRY_NEXT_HOP: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.ModifyRouteEntryNextHop");
/// `UnsupportedFeature.MutilBindedTypeNatEnableFw`, HTTP 400.
pub const UNSUPPORTED_FEATURE_MUTIL_BINDED_TYPE_NAT_ENABLE_FW: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.MutilBindedTypeNatEnableFw");
/// `UnsupportedFeature.NextHopType`, HTTP 400.
pub const UNSUPPORTED_FEATURE_NEXT_HOP_TYPE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.NextHopType");
/// `UnsupportedFeature.NormalNatModifyEipBindMode`, HTTP 400.
pub const UNSUPPORTED_FEATURE_NORMAL_NAT_MODIFY_EIP_BIND_MODE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.NormalNatModifyEipBindMode");
/// `UnsupportedFeature.NormalTypeNatGateway`, HTTP 400.
pub const UNSUPPORTED_FEATURE_NORMAL_TYPE_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.NormalTypeNatGateway");
/// `UnsupportedFeature.PortSegment`, HTTP 400.
pub const UNSUPPORTED_FEATURE_PORT_SEGMENT: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.PortSegment");
/// `UnsupportedFeature.PrivateLink`, HTTP 400.
pub const UNSUPPORTED_FEATURE_PRIVATE_LINK: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.PrivateLink");
/// `UnsupportedFeature.PrivateLinkEnabled`, HTTP 400.
pub const UNSUPPORTED_FEATURE_PRIVATE_LINK_ENABLED: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.PrivateLinkEnabled");
/// `UnsupportedFeature.PrivateLinkMode`, HTTP 400.
pub const UNSUPPORTED_FEATURE_PRIVATE_LINK_MODE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.PrivateLinkMode");
/// `UnsupportedFeature.ReservedType`, HTTP 400.
pub const UNSUPPORTED_FEATURE_RESERVED_TYPE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.ReservedType");
/// `UnsupportedFeature.RouterTableType`, HTTP 400.
pub const UNSUPPORTED_FEATURE_ROUTER_TABLE_TYPE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.RouterTableType");
/// `UnsupportedFeature.SecurityProtectionEnabled`, HTTP 400.
pub const UNSUPPORTED_FEATURE_SECURITY_PROTECTION_ENABLED: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.SecurityProtectionEnabled");
/// `UnsupportedFeature.UserDefinedTrafficPath`, HTTP 400.
pub const UNSUPPORTED_FEATURE_USER_DEFINED_TRAFFIC_PATH: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.UserDefinedTrafficPath");
/// `UnsupportedFeature.Vpconn`, HTTP 400.
pub const UNSUPPORTED_FEATURE_VPCONN: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.Vpconn");
/// `UnsupportedFeature.VpcAdvancedFeature`, HTTP 400.
pub const UNSUPPORTED_FEATURE_VPC_ADVANCED_FEATURE: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.VpcAdvancedFeature");
/// `UnsupportedFeature.VpcNat`, HTTP 400.
pub const UNSUPPORTED_FEATURE_VPC_NAT: ErrorCode = ErrorCode::new(400, "UnsupportedFeature.VpcNat");
/// `UnsupportedFeature.VpcNatSecurityProtectionEnabled`, HTTP 400.
pub const UNSUPPORTED_FEATURE_VPC_NAT_SECURITY_PROTECTION_ENABLED: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.VpcNatSecurityProtectionEnabled");
/// `UnsupportedFeature.VpcPeerIpv6`, HTTP 400.
pub const UNSUPPORTED_FEATURE_VPC_PEER_IPV6: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.VpcPeerIpv6");
/// `UnsupportedFeature.VSwitchIpv6`, HTTP 400.
pub const UNSUPPORTED_FEATURE_V_SWITCH_IPV6: ErrorCode =
    ErrorCode::new(400, "UnsupportedFeature.VSwitchIpv6");
/// `UnsupportedRegion`, HTTP 400.
pub const UNSUPPORTED_REGION: ErrorCode = ErrorCode::new(400, "UnsupportedRegion");
/// `UnsupportedRegion.CloudBoxInternet`, HTTP 400.
pub const UNSUPPORTED_REGION_CLOUD_BOX_INTERNET: ErrorCode =
    ErrorCode::new(400, "UnsupportedRegion.CloudBoxInternet");
/// `UnsupportedZoneForFwNat`, HTTP 404.
pub const UNSUPPORTED_ZONE_FOR_FW_NAT: ErrorCode = ErrorCode::new(404, "UnsupportedZoneForFwNat");
/// `VbrBandwidthExceed`, HTTP 400.
pub const VBR_BANDWIDTH_EXCEED: ErrorCode = ErrorCode::new(400, "VbrBandwidthExceed");
/// `Vco.StatusNotSupport`, HTTP 400.
pub const VCO_STATUS_NOT_SUPPORT: ErrorCode = ErrorCode::new(400, "Vco.StatusNotSupport");
/// `VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION`, HTTP 400.
pub const VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION: ErrorCode =
    ErrorCode::new(400, "VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION");
/// `VpconnNotAssociatedVbr`, HTTP 400.
pub const VPCONN_NOT_ASSOCIATED_VBR: ErrorCode = ErrorCode::new(400, "VpconnNotAssociatedVbr");
/// `VpconnWithVlan0NotSupportShutdown`, HTTP 400.
pub const VPCONN_WITH_VLAN0_NOT_SUPPORT_SHUTDOWN: ErrorCode =
    ErrorCode::new(400, "VpconnWithVlan0NotSupportShutdown");
/// `VPC.ERROR`, HTTP 500.
pub const VPC_ERROR: ErrorCode = ErrorCode::new(500, "VPC.ERROR");
/// `Vpc.Error`, HTTP 500.
pub const VPC_ERROR_500: ErrorCode = ErrorCode::new(500, "Vpc.Error");
/// `VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY`, HTTP 404.
pub const VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY: ErrorCode =
    ErrorCode::new(404, "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY");
/// `VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE`, HTTP 400.
pub const VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE: ErrorCode =
    ErrorCode::new(400, "VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE");
/// `VpcStatusError`, HTTP 400.
pub const VPC_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "VpcStatusError");
/// `VpcSubnet.NotFound`, HTTP 400.
pub const VPC_SUBNET_NOT_FOUND: ErrorCode = ErrorCode::new(400, "VpcSubnet.NotFound");
/// `VPC.SWITCH.RULE.QUOTA.NOT.EXISTS`, HTTP 400.
pub const VPC_SWITCH_RULE_QUOTA_NOT_EXISTS: ErrorCode =
    ErrorCode::new(400, "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS");
/// `VPC_SWITCH_STATUS_ERROR`, HTTP 400.
pub const VPC_SWITCH_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "VPC_SWITCH_STATUS_ERROR");
/// `VpnConnection.Configuring`, HTTP 400.
pub const VPN_CONNECTION_CONFIGURING: ErrorCode = ErrorCode::new(400, "VpnConnection.Configuring");
/// `VpnConnection.FinancialLocked`, HTTP 400.
pub const VPN_CONNECTION_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "VpnConnection.FinancialLocked");
/// `VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs`, HTTP 400.
pub const VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_DIFFERENT_IKE_CONFIGS: ErrorCode =
    ErrorCode::new(
        400,
        "VpnConnectionParamInvalid.SameVpnAndCgwDifferentIkeConfigs",
    );
/// `VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap`, HTTP 400.
pub const VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_TRAFFIC_SELECTOR_OVERLAP: ErrorCode =
    ErrorCode::new(
        400,
        "VpnConnectionParamInvalid.SameVpnAndCgwTrafficSelectorOverlap",
    );
/// `VpnGateway.Configuring`, HTTP 400.
pub const VPN_GATEWAY_CONFIGURING: ErrorCode = ErrorCode::new(400, "VpnGateway.Configuring");
/// `VpnGateway.FinancialLocked`, HTTP 400.
pub const VPN_GATEWAY_FINANCIAL_LOCKED: ErrorCode =
    ErrorCode::new(400, "VpnGateway.FinancialLocked");
/// `VpnGateway.IpsecVpnDisabled`, HTTP 400.
pub const VPN_GATEWAY_IPSEC_VPN_DISABLED: ErrorCode =
    ErrorCode::new(400, "VpnGateway.IpsecVpnDisabled");
/// `VpnGateway.IPsecServerAndVpnConnectionConflict`, HTTP 400.
pub const VPN_GATEWAY_I_PSEC_SERVER_AND_VPN_CONNECTION_CONFLICT: ErrorCode =
    ErrorCode::new(400, "VpnGateway.IPsecServerAndVpnConnectionConflict");
/// `VpnGateway.SslVpnDisabled`, HTTP 400.
pub const VPN_GATEWAY_SSL_VPN_DISABLED: ErrorCode =
    ErrorCode::new(400, "VpnGateway.SslVpnDisabled");
/// `VpnGateway.task.conflict`, HTTP 400.
pub const VPN_GATEWAY_TASK_CONFLICT: ErrorCode = ErrorCode::new(400, "VpnGateway.task.conflict");
/// `VpnPbrRouteEntryPriority.NotSupport`, HTTP 400.
pub const VPN_PBR_ROUTE_ENTRY_PRIORITY_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "VpnPbrRouteEntryPriority.NotSupport");
/// `VpnRouteEntry.AlreadyExists`, HTTP 400.
pub const VPN_ROUTE_ENTRY_ALREADY_EXISTS: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.AlreadyExists");
/// `VpnRouteEntry.BackupRoute`, HTTP 400.
pub const VPN_ROUTE_ENTRY_BACKUP_ROUTE: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.BackupRoute");
/// `VpnRouteEntry.Configuring`, HTTP 400.
pub const VPN_ROUTE_ENTRY_CONFIGURING: ErrorCode = ErrorCode::new(400, "VpnRouteEntry.Configuring");
/// `VpnRouteEntry.Conflict`, HTTP 400.
pub const VPN_ROUTE_ENTRY_CONFLICT: ErrorCode = ErrorCode::new(400, "VpnRouteEntry.Conflict");
/// `VpnRouteEntry.ConflictSSL`, HTTP 400.
pub const VPN_ROUTE_ENTRY_CONFLICT_SSL: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.ConflictSSL");
/// `VpnRouteEntry.InvalidWeight`, HTTP 400.
pub const VPN_ROUTE_ENTRY_INVALID_WEIGHT: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.InvalidWeight");
/// `VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap`, HTTP 400.
pub const VPN_ROUTE_ENTRY_SAME_PRIORITY_PBR_ROUTE_PREFIX_OVERLAP: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.SamePriorityPbrRoutePrefixOverlap");
/// `VpnRouteEntry.SrcDestConflict`, HTTP 400.
pub const VPN_ROUTE_ENTRY_SRC_DEST_CONFLICT: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.SrcDestConflict");
/// `VpnRouteEntry.SrcDestWeightConflict`, HTTP 400.
pub const VPN_ROUTE_ENTRY_SRC_DEST_WEIGHT_CONFLICT: ErrorCode =
    ErrorCode::new(400, "VpnRouteEntry.SrcDestWeightConflict");
/// `VpnTask.CONFLICT`, HTTP 400.
pub const VPN_TASK_CONFLICT: ErrorCode = ErrorCode::new(400, "VpnTask.CONFLICT");
/// `VswitchStatusError`, HTTP 400.
pub const VSWITCH_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "VswitchStatusError");
/// `VRouterId.NotFound`, HTTP 404.
pub const V_ROUTER_ID_NOT_FOUND: ErrorCode = ErrorCode::new(404, "VRouterId.NotFound");
/// `ZONE_NO_AVAILABLE_IP`, HTTP 400.
pub const ZONE_NO_AVAILABLE_IP: ErrorCode = ErrorCode::new(400, "ZONE_NO_AVAILABLE_IP");
